package org.vestibule.member.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.vestibule.member.query.PortalUserQueryService;
import org.vestibule.member.query.PortalUserSummary;
import org.vestibule.shared.Bundles;
import org.vestibule.shared.paging.ListPortions;
import org.vestibule.shell.Languages;
import org.vestibule.shell.download.ListExport;
import org.vestibule.shell.download.ListFile;

/** Downloads the whole list of portal users as CSV: all that match, in the order of the list. Answers only to POST. */
@WebServlet("/staff/userlist")
public class PortalUserExportServlet extends HttpServlet {

    private final transient PortalUserQueryService users;
    private final transient ListExport exports;

    @Inject
    PortalUserExportServlet(PortalUserQueryService users, ListExport exports) {
        this.users = users;
        this.exports = exports;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PortalUserListState state = PortalUserListState.in(ListExport.asked(request));
        ResourceBundle texts = Bundles.of("org.vestibule.member.messages", Languages.of(request));
        exports.send(
                file(texts),
                state.address().parameters(),
                new ListPortions<>(after -> users.portion(state.filter(), state.order(), state.descending(), after)),
                request,
                response);
    }

    private static ListFile<PortalUserSummary> file(ResourceBundle texts) {
        return new ListFile<>(
                "portal-users",
                Stream.of("name", "address", "userName", "portal", "roles", "status", "signedIn", "origin", "created")
                        .map(column -> texts.getString("user." + column))
                        .toList(),
                user -> cells(user, texts));
    }

    private static List<?> cells(PortalUserSummary user, ResourceBundle texts) {
        return Arrays.asList(
                user.name(),
                user.email(),
                user.userName(),
                user.portalName(),
                String.join(", ", user.roleNames()),
                texts.getString("user.status." + user.status()),
                ListFile.moment(user.signedInAt()),
                user.origin() == null ? null : user.origin().invitedBy(),
                ListFile.moment(user.createdAt()));
    }
}
