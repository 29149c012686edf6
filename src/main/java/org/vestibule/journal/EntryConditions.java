package org.vestibule.journal;

import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Turns an {@link EntrySearch} into conditions of a query; what people typed stays a parameter. */
final class EntryConditions {

    private final List<String> conditions = new ArrayList<>(List.of("1 = 1"));
    private final Map<String, Object> values = new HashMap<>();

    EntryConditions(EntrySearch search) {
        with("e.happenedAt >= :from", "from", search.from());
        with("e.happenedAt < :before", "before", search.before());
        with("e.happening = :happening", "happening", search.happening());
        if (search.person() != null && !search.person().isBlank()) {
            String name = search.person().strip().toLowerCase(Locale.ROOT);
            with("lower(e.byName) like :person escape '!'", "person", "%" + name.replaceAll("[!%_]", "!$0") + "%");
        }
    }

    private void with(String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
    }

    String text() {
        return String.join(" and ", conditions);
    }

    <T> TypedQuery<T> fill(TypedQuery<T> query) {
        values.forEach(query::setParameter);
        return query;
    }
}
