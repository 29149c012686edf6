package org.vestibule.staff.web;

import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.vestibule.journal.KeptEntry;

/** Writes the kept events as people read them, in their language. */
record AuditLine(KeptEntry entry, ResourceBundle texts) {

    /** What happened. */
    String what() {
        return texts.getString("happening." + entry.happening());
    }

    /** Who did it: where nobody is named, a request came from a visitor, and work without a request is Vestibule's. */
    String who() {
        if (entry.byName() != null) {
            return entry.byName();
        }
        return entry.fromAddress() == null ? "Vestibule" : texts.getString("audit.visitor");
    }

    /** What it was about, in one line. */
    String about() {
        return entry.about().entrySet().stream()
                .map(thing -> word(thing) + " " + thing.getValue())
                .collect(Collectors.joining(" · "));
    }

    /** Events may be about more than has a word of its own here; the log's name for it will do. */
    private String word(Map.Entry<String, String> thing) {
        try {
            return texts.getString("audit.about." + thing.getKey());
        } catch (MissingResourceException e) {
            return thing.getKey();
        }
    }
}
