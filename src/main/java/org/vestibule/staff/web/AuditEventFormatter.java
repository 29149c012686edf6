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

/** Writes the kept events as people read them, in their language. */
record AuditEventFormatter(AuditLogEntry entry, ResourceBundle texts) {

    /** What whoever holds a link from an e-mail to the staff does, before being signed in. */
    private static final Set<AuditEventType> BY_LINK =
            EnumSet.of(AuditEventType.STAFF__JOINED, AuditEventType.STAFF__PASSWORD_SET);

    /** What happened. */
    String what() {
        return texts.getString("happening." + entry.type());
    }

    /**
     * Who did it: where nobody is named, somebody held a mailed link, a request came from a visitor, or it was work without a
     * request, which is Vestibule's.
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

    /** What it was about, in one line, by the numbers and keys that stay the same. */
    String about() {
        return entry.about().entrySet().stream()
                .map(thing -> word(thing) + " " + thing.getValue())
                .collect(Collectors.joining(" · "));
    }

    /** The same in its parts, with records by their names. */
    List<AuditThing> things(RecordNames names, Function<Instant, String> moment) {
        return details(List.of(), names, moment);
    }

    /** The same without what the reader knows already, by the names that it has in the log. */
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

    /** A code in words, a moment as people write it; anything else as it was told. */
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

    /** Events may be about more than has a word of its own here; the log's name for it will do. */
    private String word(Map.Entry<String, String> thing) {
        String key = "audit.about." + thing.getKey();
        return texts.containsKey(key) ? texts.getString(key) : thing.getKey();
    }
}
