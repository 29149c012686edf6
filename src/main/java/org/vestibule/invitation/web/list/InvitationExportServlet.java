package org.vestibule.invitation.web.list;

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
import org.vestibule.invitation.InvitationSummary;
import org.vestibule.invitation.query.InvitationQueryService;
import org.vestibule.shared.Bundles;
import org.vestibule.shared.paging.ListPortions;
import org.vestibule.shell.Languages;
import org.vestibule.shell.download.ListExport;
import org.vestibule.shell.download.ListFile;

/** Downloads the whole list of invitations as CSV: all that match, in the order of the list. Answers only to POST. */
@WebServlet("/staff/invitationlist")
public class InvitationExportServlet extends HttpServlet {

    private final transient InvitationQueryService invitations;
    private final transient ListExport exports;

    @Inject
    InvitationExportServlet(InvitationQueryService invitations, ListExport exports) {
        this.invitations = invitations;
        this.exports = exports;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        InvitationListState state = InvitationListState.in(ListExport.asked(request));
        ResourceBundle texts = Bundles.of("org.vestibule.invitation.messages", Languages.of(request));
        exports.send(
                file(texts),
                state.address().parameters(),
                new ListPortions<>(
                        after -> invitations.portion(state.filter(), state.order(), state.descending(), after)),
                request,
                response);
    }

    private static ListFile<InvitationSummary> file(ResourceBundle texts) {
        return new ListFile<>(
                "invitations",
                Stream.of(
                                "contact", "email", "portal", "roles", "status", "created", "inviter", "sent",
                                "expires", "ended")
                        .map(column -> texts.getString("field." + column))
                        .toList(),
                invitation -> cells(invitation, texts));
    }

    private static List<?> cells(InvitationSummary invitation, ResourceBundle texts) {
        return Arrays.asList(
                invitation.contactName(),
                invitation.email(),
                invitation.portalName(),
                String.join(", ", invitation.roleNames()),
                texts.getString("status." + invitation.status()),
                ListFile.moment(invitation.createdAt()),
                invitation.invitedByName(),
                ListFile.moment(invitation.sentAt()),
                ListFile.moment(invitation.expiresAt()),
                ListFile.moment(invitation.endedAt()));
    }
}
