package org.vestibule.audit;

import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.vestibule.text.SearchFolding;

/** Turns an {@link AuditLogFilter} into query conditions; typed texts are passed as parameters. */
final class AuditLogConditions {

    private final List<String> conditions = new ArrayList<>(List.of("1 = 1"));
    private final Map<String, Object> values = new HashMap<>();

    AuditLogConditions(AuditLogFilter search) {
        with("e.happenedAt >= :from", "from", search.from());
        with("e.happenedAt < :before", "before", search.before());
        with("e.eventType = :type", "type", search.type());
        if (search.person() != null && !search.person().isBlank()) {
            // Entries stored before names were folded can't be updated, so they are searched unfolded.
            with(
                    "(e.byNameKey like :person escape '!' or e.byNameKey is null and lower(e.byName) like :former escape '!')",
                    "person",
                    within(SearchFolding.of(search.person())));
            values.put("former", within(search.person().strip().toLowerCase(Locale.ROOT)));
        }
    }

    private static String within(String text) {
        return "%" + text.replaceAll("[!%_]", "!$0") + "%";
    }

    private void with(String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
    }

    /** Restricts to entries before that moment, or at it with a lower id. */
    void after(Instant moment, long id) {
        with("e.happenedAt <= :lastAt and (e.happenedAt < :lastAt or e.id < :lastId)", "lastAt", moment);
        values.put("lastId", id);
    }

    Map<String, Object> values() {
        return Map.copyOf(values);
    }

    String text() {
        return String.join(" and ", conditions);
    }

    <T> TypedQuery<T> fill(TypedQuery<T> query) {
        values.forEach(query::setParameter);
        return query;
    }
}
