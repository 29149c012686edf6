package org.vestibule.shell.typed;

import java.util.List;
import java.util.Map;

/**
 * A user has returned to the page of a form that was submitted too late, and its fields are about to be filled in
 * again. Fired as an event, so that a bean whose fields aren't visible at once can prepare them: open the dialog, load
 * its choices.
 */
public record FormReturned(Map<String, String[]> fields) {

    /** Whether the form with this client id was submitted. */
    public boolean has(String form) {
        return fields.containsKey(form);
    }

    /** The submitted text of the field with this client id; "" if there is none. */
    public String text(String field) {
        String[] values = fields.get(field);
        return values == null || values.length == 0 ? "" : values[0];
    }

    /** All submitted values of this name, in their order; empty if there are none. */
    public List<String> all(String name) {
        return List.of(fields.getOrDefault(name, new String[0]));
    }
}
