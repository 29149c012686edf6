package org.vestibule.staff.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.vestibule.audit.AuditEventType;
import org.vestibule.audit.AuditLogFilter;
import org.vestibule.shell.ListAddress;
import org.vestibule.shell.ListParameters;

/**
 * The filter of the audit log, as given by the request parameters; parameters that can't be read are ignored.
 *
 * @param from the first day, or null
 * @param to the last day, or null
 * @param person part of a name, or ""
 * @param act the type of event, or null
 */
record AuditFilter(LocalDate from, LocalDate to, String person, AuditEventType act) {

    static AuditFilter in(Map<String, String> parameters) {
        var asked = new ListParameters(parameters);
        return new AuditFilter(
                asked.day("from").orElse(null),
                asked.day("to").orElse(null),
                Optional.ofNullable(parameters.get("person")).map(String::strip).orElse(""),
                Stream.of(AuditEventType.values())
                        .filter(act -> act.name().equals(parameters.get("act")))
                        .findFirst()
                        .orElse(null));
    }

    /** @param zone the time zone in which the days begin and end */
    AuditLogFilter search(ZoneId zone) {
        return new AuditLogFilter(start(from, zone), start(to == null ? null : to.plusDays(1), zone), person, act);
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day == null ? null : day.atStartOfDay(zone).toInstant();
    }

    boolean narrows() {
        return from != null || to != null || !person.isEmpty() || act != null;
    }

    /** The address with this filter and further parameters: name, value, name, value. */
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
