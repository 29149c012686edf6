package org.vestibule.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vestibule.audit.AuditLogEntry;
import org.vestibule.audit.AuditLogFilter;
import org.vestibule.audit.AuditLogRepository;
import org.vestibule.audit.NamedRecords;
import org.vestibule.audit.RecordName;
import org.vestibule.security.Requires;
import org.vestibule.security.Right;
import org.vestibule.shared.paging.Cursor;
import org.vestibule.shared.paging.ListSlice;

/** Shows administrators who did what, when, and from where. The log is read-only. */
@ApplicationScoped
@Transactional
@Requires(Right.AUDIT)
public class AuditLog {

    private final AuditLogRepository kept;
    private final Instance<NamedRecords> named;

    @Inject
    AuditLog(AuditLogRepository kept, @Any Instance<NamedRecords> named) {
        this.kept = kept;
        this.named = named;
    }

    /**
     * A page of the matching events, newest first.
     *
     * @param cursor where the page begins or ends; null for the first page
     */
    public ListSlice<AuditLogEntry> page(AuditLogFilter search, Cursor cursor, int size) {
        return kept.page(search, cursor, size);
    }

    /**
     * The next portion of the matching events, newest first, for reading all of them; events added meanwhile cause no
     * repetitions.
     *
     * @param last the last event of the previous portion; null for the first portion
     */
    public List<AuditLogEntry> after(AuditLogFilter search, AuditLogEntry last, int most) {
        return kept.after(search, last, most);
    }

    /** The names of the records that these events refer to, read with at most one statement for each kind of record. */
    public RecordNames names(List<AuditLogEntry> entries) {
        Map<String, Map<String, RecordName>> byKind = new HashMap<>();
        for (NamedRecords records : named) {
            Set<String> values = entries.stream()
                    .flatMap(entry -> records.attributes().stream().map(entry.about()::get))
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet());
            Map<String, RecordName> names = values.isEmpty() ? Map.of() : names(records, values);
            records.attributes().forEach(attribute -> byKind.put(attribute, names));
        }
        return new RecordNames(byKind);
    }

    private static Map<String, RecordName> names(NamedRecords records, Set<String> values) {
        return records.named(values).collect(Collectors.toMap(RecordName::value, Function.identity()));
    }
}
