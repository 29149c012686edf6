package org.vestibule.shell.download;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.vestibule.audit.AuditEvent;
import org.vestibule.audit.AuditEventType;
import org.vestibule.audit.AuditTrail;
import org.vestibule.shared.Bundles;
import org.vestibule.shell.Languages;
import org.vestibule.shell.ListParameters;

/** Sends lists of records as CSV, and records in the audit log who got which list, by which filters, and how many rows. */
@ApplicationScoped
public class ListExport {

    /** The field of the form that has the parameters of the list's address. */
    private static final String LIST = "list";

    /** The typed filters, which may be a person's name; the audit log has none. */
    private static final Set<String> TYPED = Set.of("q", "company");

    private static final String TYPED_TEXT = "…";

    private final AuditTrail auditTrail;

    @Inject
    ListExport(AuditTrail auditTrail) {
        this.auditTrail = auditTrail;
    }

    /** The parameters of the list that the form asks for. */
    public static ListParameters asked(HttpServletRequest request) {
        String list = request.getParameter(LIST);
        return list == null ? new ListParameters(Map.of()) : ListParameters.of(list);
    }

    /**
     * Sends the list.
     *
     * @param filters what narrows the list, as {@link org.vestibule.shell.ListAddress#parameters} writes what was understood
     * of the request; the audit log keeps it, so it has to be without texts of the request that mean nothing
     */
    public <T> void send(
            ListFile<T> file,
            String filters,
            Supplier<List<T>> portions,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        String incomplete = Bundles.of("org.vestibule.shell.messages", Languages.of(request))
                .getString("export.incomplete");
        var download = new CsvDownload(response, file.name() + ".csv");
        try {
            download.send(file.header(), portions, file.cells(), incomplete);
        } finally {
            // Also if the browser went away: what was sent is sent.
            auditTrail.tell(AuditEvent.of(AuditEventType.LIST__EXPORTED)
                    .with("list", file.name())
                    .with("rows", download.rows())
                    .with("filters", filters(ListParameters.of(filters))));
        }
    }

    private static String filters(ListParameters asked) {
        String filters = new TreeMap<>(asked.values())
                .entrySet().stream()
                        .map(filter -> filter.getKey() + "="
                                + (TYPED.contains(filter.getKey()) ? TYPED_TEXT : filter.getValue()))
                        .collect(Collectors.joining(" "));
        return filters.isEmpty() ? null : filters;
    }
}
