package org.vestibule.staff.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.vestibule.shared.Bundles;
import org.vestibule.shared.paging.ListPortions;
import org.vestibule.shell.Languages;
import org.vestibule.shell.ListAddress;
import org.vestibule.shell.download.ListExport;
import org.vestibule.shell.download.ListFile;
import org.vestibule.staff.administration.StaffDirectory;
import org.vestibule.staff.administration.StaffSearch;
import org.vestibule.staff.administration.StaffSummary;

/** Downloads the whole list of the staff as CSV: all that match, by name. Answers only to POST. */
@WebServlet("/staff/stafflist")
public class StaffExportServlet extends HttpServlet {

    private final transient StaffDirectory directory;
    private final transient ListExport exports;

    @Inject
    StaffExportServlet(StaffDirectory directory, ListExport exports) {
        this.directory = directory;
        this.exports = exports;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var search = new StaffSearch(ListExport.asked(request).text("q").orElse(""), null);
        exports.send(
                file(Languages.of(request)),
                new ListAddress("").with("q", search.text()).parameters(),
                new ListPortions<>(after -> directory.portion(search, after)),
                request,
                response);
    }

    private static ListFile<StaffSummary> file(Locale language) {
        ResourceBundle texts = Bundles.of("org.vestibule.staff.messages", language);
        ResourceBundle jobs = Bundles.of("org.vestibule.shell.messages", language);
        return new ListFile<>(
                "staff",
                Stream.of("name", "userName", "email", "job", "portals", "state", "lastSignIn", "openSessions")
                        .map(column -> texts.getString("field." + column))
                        .toList(),
                account -> cells(account, texts, jobs));
    }

    private static List<?> cells(StaffSummary account, ResourceBundle texts, ResourceBundle jobs) {
        return Arrays.asList(
                account.name(),
                account.userName(),
                account.email(),
                jobs.getString("job." + account.job()),
                PortalNamesText.of(account, texts),
                texts.getString("state." + account.state()),
                ListFile.moment(account.lastSignInAt()),
                account.openSessions());
    }
}
