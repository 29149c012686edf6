package org.vestibule.staff.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.vestibule.journal.KeptEntry;
import org.vestibule.shell.Languages;
import org.vestibule.staff.AuditLog;

/** The audit log as a file, for spreadsheets: CSV in UTF-8, newest first, a bounded number of lines. */
@WebServlet("/staff/audit")
public class AuditServlet extends HttpServlet {

    private static final int AT_ONCE = 500;
    private static final int MOST = 100_000;

    private final transient AuditLog log;

    @Inject
    AuditServlet(AuditLog log) {
        this.log = log;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, String> parameters = request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, parameter -> parameter.getValue()[0]));
        AuditFilter filter = AuditFilter.in(parameters);
        ResourceBundle texts = ResourceBundle.getBundle("org.vestibule.staff.messages", Languages.of(request));
        List<KeptEntry> portion = log.find(filter.search(), 0, AT_ONCE);
        response.setContentType("text/csv");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"audit-log.csv\"");
        Writer out = response.getWriter();
        // By this mark spreadsheets know UTF-8.
        out.write('\ufeff');
        CSVPrinter file = new CSVPrinter(out, CSVFormat.RFC4180);
        file.printRecord(
                texts.getString("audit.time"),
                texts.getString("audit.act"),
                texts.getString("audit.event"),
                texts.getString("audit.person"),
                texts.getString("audit.from"),
                texts.getString("audit.about"));
        for (int first = 0; !portion.isEmpty() && first < MOST; first += AT_ONCE) {
            for (KeptEntry entry : portion) {
                print(new AuditLine(entry, texts), file);
            }
            portion = portion.size() < AT_ONCE ? List.of() : log.find(filter.search(), first + AT_ONCE, AT_ONCE);
        }
    }

    private static void print(AuditLine line, CSVPrinter file) throws IOException {
        KeptEntry entry = line.entry();
        file.printRecord(
                entry.happenedAt(),
                SpreadsheetCell.of(line.what()),
                entry.happening().text(),
                SpreadsheetCell.of(line.who()),
                SpreadsheetCell.of(entry.fromAddress()),
                SpreadsheetCell.of(line.about()));
    }
}
