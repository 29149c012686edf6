package org.vestibule.shell.typed;

import java.util.List;
import java.util.Map;

/**
 * Someone is back on the page that a form of theirs came too late from, and its fields are about to be filled in again.
 * Fired as an event, so that a bean whose fields don't stand there by themselves can prepare them: open the dialog, read
 * what there is to choose from.
 */
public record FormReturned(Map<String, String[]> fields) {

    /** Whether the form with this client id was among what was sent. */
    public boolean has(String form) {
        return fields.containsKey(form);
    }

    /** What was sent for the field with this client id; "" for nothing. */
    public String text(String field) {
        String[] values = fields.get(field);
        return values == null || values.length == 0 ? "" : values[0];
    }

    /** All that was sent under this name, in its order; empty for nothing. */
    public List<String> all(String name) {
        return List.of(fields.getOrDefault(name, new String[0]));
    }
}
