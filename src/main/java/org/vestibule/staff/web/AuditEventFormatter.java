package org.vestibule.staff.web;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vestibule.audit.AuditEventType;
import org.vestibule.audit.AuditLogEntry;
import org.vestibule.staff.RecordNames;

/** Formats audit events for display, in the user's language. */
record AuditEventFormatter(AuditLogEntry entry, ResourceBundle texts) {

    /** Events caused by the holder of a mailed staff link before signing in. */
    private static final Set<AuditEventType> BY_LINK =
            EnumSet.of(AuditEventType.STAFF__JOINED, AuditEventType.STAFF__PASSWORD_SET);

    /** What happened. */
    String what() {
        return texts.getString("event." + entry.type());
    }

    /**
     * Who did it. If no name is stored: the holder of a mailed link, a visitor if the event came from a request,
     * otherwise Vestibule itself.
     */
    String who() {
        if (entry.byName() != null) {
            return entry.byName();
        }
        if (BY_LINK.contains(entry.type())) {
            return texts.getString("audit.byLink");
        }
        return entry.fromAddress() == null ? "Vestibule" : texts.getString("audit.visitor");
    }

    /** What the event refers to, in one line, with ids and keys, which don't change. */
    String about() {
        return entry.about().entrySet().stream()
                .map(thing -> word(thing) + " " + thing.getValue())
                .collect(Collectors.joining(" · "));
    }

    /** The same as separate items, with the names of the records. */
    List<AuditThing> things(RecordNames names, Function<Instant, String> moment) {
        return details(List.of(), names, moment);
    }

    /** The same without the items that the user already knows, given by their keys in the log. */
    List<AuditThing> details(List<String> known, RecordNames names, Function<Instant, String> moment) {
        return entry.about().entrySet().stream()
                .filter(thing -> !known.contains(thing.getKey()))
                .map(thing -> thing(thing, names, moment))
                .toList();
    }

    private AuditThing thing(Map.Entry<String, String> thing, RecordNames names, Function<Instant, String> moment) {
        String value = thing.getValue();
        if (!names.areOf(thing.getKey())) {
            return new AuditThing(word(thing), readable(thing, moment), null, false);
        }
        return names.name(thing.getKey(), value)
                .map(name -> new AuditThing(word(thing), name.text(), name.address(), false))
                .orElseGet(() -> new AuditThing(word(thing), value, null, true));
    }

    /** The text for a code, the formatted time for a timestamp; otherwise the value as it is. */
    private String readable(Map.Entry<String, String> thing, Function<Instant, String> moment) {
        String value = thing.getValue();
        String code = "audit.value." + thing.getKey() + "." + value;
        if (texts.containsKey(code)) {
            return texts.getString(code);
        }
        try {
            return moment.apply(Instant.parse(value));
        } catch (DateTimeParseException e) {
            return value;
        }
    }

    /** If there is no label for the kind, its name in the log is used. */
    private String word(Map.Entry<String, String> thing) {
        String key = "audit.about." + thing.getKey();
        return texts.containsKey(key) ? texts.getString(key) : thing.getKey();
    }
}
