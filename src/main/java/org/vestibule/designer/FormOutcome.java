package org.vestibule.designer;

import jakarta.json.JsonValue;
import java.util.Map;
import org.vestibule.widget.ValueViolation;

/** The outcome of reading the form of a widget designer. */
public sealed interface FormOutcome {

    /** Values for the command that sets them; JSON's null for the default. */
    record Values(Map<String, JsonValue> values) implements FormOutcome {}

    /** The violations by property name. */
    record Problems(Map<String, ValueViolation> problems) implements FormOutcome {}

    /** The widget isn't on the page any more, or isn't installed. */
    record Gone() implements FormOutcome {}
}
