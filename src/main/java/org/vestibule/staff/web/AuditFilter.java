package org.vestibule.staff.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.vestibule.audit.AuditEventType;
import org.vestibule.audit.AuditLogFilter;
import org.vestibule.shell.ListAddress;

/**
 * What narrows the audit log, as it stands in the address; what can't be read there narrows nothing.
 *
 * @param from the first day, or null
 * @param to the last day, or null
 * @param person part of a name, or ""
 * @param act what happened, or null
 */
record AuditFilter(LocalDate from, LocalDate to, String person, AuditEventType act) {

    /** What a form can send, and every database can compare with. */
    private static final int LAST_YEAR = 9999;

    static AuditFilter in(Map<String, String> parameters) {
        return new AuditFilter(
                day(parameters.get("from")),
                day(parameters.get("to")),
                Optional.ofNullable(parameters.get("person")).map(String::strip).orElse(""),
                Stream.of(AuditEventType.values())
                        .filter(act -> act.name().equals(parameters.get("act")))
                        .findFirst()
                        .orElse(null));
    }

    private static LocalDate day(String text) {
        try {
            LocalDate day = text == null ? null : LocalDate.parse(text);
            return day == null || day.getYear() < 1 || day.getYear() > LAST_YEAR ? null : day;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** @param zone where the days begin and end */
    AuditLogFilter search(ZoneId zone) {
        return new AuditLogFilter(start(from, zone), start(to == null ? null : to.plusDays(1), zone), person, act);
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day == null ? null : day.atStartOfDay(zone).toInstant();
    }

    boolean narrows() {
        return from != null || to != null || !person.isEmpty() || act != null;
    }

    /** The address, with this filter and further parameters in it: name, value, name, value. */
    String address(String path, String... more) {
        ListAddress address = new ListAddress(path)
                .with("from", from)
                .with("to", to)
                .with("person", person)
                .with("act", act);
        for (int i = 0; i < more.length; i += 2) {
            address.with(more[i], more[i + 1]);
        }
        return address.toString();
    }
}
