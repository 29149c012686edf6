package org.vestibule.staff.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.vestibule.audit.AuditLogEntry;
import org.vestibule.shared.Bundles;
import org.vestibule.shell.Languages;
import org.vestibule.shell.SpreadsheetCell;
import org.vestibule.staff.AuditLog;

/** Downloads the audit log for spreadsheets: CSV in UTF-8, newest first, complete. The log is read in portions. */
@WebServlet("/staff/audit")
public class AuditServlet extends HttpServlet {

    private static final int BATCH_SIZE = 500;

    private final transient AuditLog log;
    private final transient ZoneId zone;

    @Inject
    AuditServlet(AuditLog log, ZoneId zone) {
        this.log = log;
        this.zone = zone;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, String> parameters = request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, parameter -> parameter.getValue()[0]));
        AuditFilter filter = AuditFilter.in(parameters);
        ResourceBundle texts = Bundles.of("org.vestibule.staff.messages", Languages.of(request));
        // Read before anything is sent, so that a failure can still be answered with an error.
        List<AuditLogEntry> portion = log.after(filter.search(zone), null, BATCH_SIZE);
        response.setContentType("text/csv");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"audit-log.csv\"");
        Writer out = response.getWriter();
        // The byte order mark by which spreadsheets recognise UTF-8.
        out.write('\ufeff');
        CSVPrinter file = new CSVPrinter(out, CSVFormat.RFC4180);
        file.printRecord(
                texts.getString("audit.time"),
                texts.getString("audit.act"),
                texts.getString("audit.event"),
                texts.getString("audit.person"),
                texts.getString("audit.from"),
                texts.getString("audit.about"));
        try {
            while (!portion.isEmpty()) {
                for (AuditLogEntry entry : portion) {
                    print(new AuditEventFormatter(entry, texts), file);
                }
                portion = log.after(filter.search(zone), portion.get(portion.size() - 1), BATCH_SIZE);
            }
        } catch (RuntimeException e) {
            // The beginning is already sent, and would be mistaken for the whole log.
            file.printRecord(texts.getString("audit.incomplete"));
            throw e;
        }
    }

    private static void print(AuditEventFormatter line, CSVPrinter file) throws IOException {
        AuditLogEntry entry = line.entry();
        file.printRecord(
                entry.happenedAt(),
                SpreadsheetCell.of(line.what()),
                entry.type().text(),
                SpreadsheetCell.of(line.who()),
                SpreadsheetCell.of(entry.fromAddress()),
                SpreadsheetCell.of(line.about()));
    }
}
