package org.vestibule.invitation.web.overview;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import org.vestibule.invitation.overview.Funnel;
import org.vestibule.invitation.overview.FunnelStep;
import org.vestibule.invitation.overview.InvitationOverview;
import org.vestibule.portal.Portal;
import org.vestibule.shared.Bundles;
import org.vestibule.shared.RecordNumber;
import org.vestibule.shared.csv.CsvWriter;
import org.vestibule.shell.Languages;
import org.vestibule.shell.download.CsvDownload;

/** The counts of the page Overview as a file, for spreadsheets: CSV in UTF-8, a line for each week of each portal. */
@WebServlet("/staff/overview")
public class OverviewServlet extends HttpServlet {

    private final transient InvitationOverview overview;

    @Inject
    OverviewServlet(InvitationOverview overview) {
        this.overview = overview;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Long portalId = RecordNumber.in(request.getParameter("portal")).orElse(null);
        ResourceBundle texts = Bundles.of("org.vestibule.invitation.messages", Languages.of(request));
        // Read before anything is sent: a failure still has an answer of its own then.
        Map<Portal, Funnel> funnels = overview.funnels(portalId);
        CsvWriter file = CsvDownload.begin(response, "invitations-by-week.csv");
        file.row(List.of(
                texts.getString("field.portal"),
                texts.getString("overview.week"),
                texts.getString("overview.monday"),
                texts.getString("overview.step.INVITED"),
                texts.getString("overview.step.OPENED"),
                texts.getString("overview.step.ACCEPTED")));
        for (Map.Entry<Portal, Funnel> funnel : funnels.entrySet()) {
            print(funnel.getKey(), funnel.getValue(), file);
        }
    }

    private static void print(Portal portal, Funnel funnel, CsvWriter file) throws IOException {
        for (Funnel.Week week : funnel.weeks()) {
            file.row(List.of(
                    portal.name(),
                    week.week().text(),
                    week.week().monday(),
                    week.count().of(FunnelStep.INVITED),
                    week.count().of(FunnelStep.OPENED),
                    week.count().of(FunnelStep.ACCEPTED)));
        }
    }
}
