package org.vestibule.staff.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vestibule.audit.AuditLogEntry;
import org.vestibule.audit.AuditLogFilter;
import org.vestibule.shared.Bundles;
import org.vestibule.shell.Languages;
import org.vestibule.shell.download.CsvDownload;
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
        new CsvDownload(response, "audit-log.csv")
                .send(
                        Stream.of("time", "act", "event", "person", "from", "about")
                                .map(column -> texts.getString("audit." + column))
                                .toList(),
                        portions(filter.search(zone)),
                        entry -> cells(new AuditEventFormatter(entry, texts)),
                        texts.getString("audit.incomplete"));
    }

    private Supplier<List<AuditLogEntry>> portions(AuditLogFilter filter) {
        AtomicReference<AuditLogEntry> last = new AtomicReference<>();
        return () -> {
            List<AuditLogEntry> portion = log.after(filter, last.get(), BATCH_SIZE);
            portion.forEach(last::set);
            return portion;
        };
    }

    private static List<?> cells(AuditEventFormatter line) {
        AuditLogEntry entry = line.entry();
        return Arrays.asList(
                entry.happenedAt(), line.what(), entry.type().text(), line.who(), entry.fromAddress(), line.about());
    }
}
