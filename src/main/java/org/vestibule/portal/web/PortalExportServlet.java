package org.vestibule.portal.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.vestibule.portal.transfer.ExportPortal;
import org.vestibule.portal.transfer.ExportPortalOutcome;
import org.vestibule.portal.transfer.PortalExport;
import org.vestibule.shared.RecordNumber;

/**
 * Downloads a portal as a file. Accepts only POST, because an audit event is written: following a link must not cause
 * one in the user's name. If the portal is too large for a file, redirects to its record, which says so.
 */
@WebServlet("/staff/portalexport")
public class PortalExportServlet extends HttpServlet {

    private final transient ExportPortal export;

    @Inject
    PortalExportServlet(ExportPortal export) {
        this.export = export;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Long> number = RecordNumber.in(request.getParameter("id"));
        ExportPortalOutcome outcome = number.map(export::export).orElseGet(ExportPortalOutcome.Unknown::new);
        if (outcome instanceof ExportPortalOutcome.Ready ready) {
            write(ready.export(), response);
        } else if (outcome instanceof ExportPortalOutcome.TooLarge) {
            response.sendRedirect("/crm/portals/" + number.get() + "?" + MovedPortal.TOO_LARGE);
        } else if (outcome instanceof ExportPortalOutcome.Unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void write(PortalExport portal, HttpServletResponse response) throws IOException {
        response.setContentType("application/zip");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + portal.address() + ".portal.zip\"");
        response.setHeader("Cache-Control", "no-store");
        portal.writeTo(response.getOutputStream());
    }
}
