package org.vestibule.staff.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.vestibule.journal.EntrySearch;
import org.vestibule.journal.Happening;

/**
 * What narrows the audit log, as it stands in the address; what can't be read there narrows nothing.
 *
 * @param from the first day, or null
 * @param to the last day, or null
 * @param person part of a name, or ""
 * @param act what happened, or null
 */
record AuditFilter(LocalDate from, LocalDate to, String person, Happening act) {

    static AuditFilter in(Map<String, String> parameters) {
        return new AuditFilter(
                day(parameters.get("from")),
                day(parameters.get("to")),
                Optional.ofNullable(parameters.get("person")).map(String::strip).orElse(""),
                Stream.of(Happening.values())
                        .filter(act -> act.name().equals(parameters.get("act")))
                        .findFirst()
                        .orElse(null));
    }

    private static LocalDate day(String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    EntrySearch search() {
        return new EntrySearch(start(from), start(to == null ? null : to.plusDays(1)), person, act);
    }

    private static Instant start(LocalDate day) {
        return day == null ? null : day.atStartOfDay(ZoneId.systemDefault()).toInstant();
    }

    boolean narrows() {
        return from != null || to != null || !person.isEmpty() || act != null;
    }

    /** The address, with this filter and further parameters in it: name, value, name, value. */
    String address(String path, String... more) {
        StringBuilder query = new StringBuilder();
        append(query, "from", from);
        append(query, "to", to);
        append(query, "person", person);
        append(query, "act", act);
        for (int i = 0; i < more.length; i += 2) {
            append(query, more[i], more[i + 1]);
        }
        return path + query;
    }

    private static void append(StringBuilder query, String name, Object value) {
        if (value != null && !value.toString().isEmpty()) {
            query.append(query.isEmpty() ? '?' : '&')
                    .append(name)
                    .append('=')
                    .append(URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        }
    }
}
