package org.vestibule.designer;

import jakarta.json.JsonValue;
import java.util.Map;
import org.vestibule.widget.ValueViolation;

/** What was in the form of a widget designer. */
public sealed interface FormOutcome {

    /** Values for the command that sets them; JSON's null where the default is to hold. */
    record Values(Map<String, JsonValue> values) implements FormOutcome {}

    /** What is wrong, by the names of the properties. */
    record Problems(Map<String, ValueViolation> problems) implements FormOutcome {}

    /** The widget isn't on the page any more, or isn't installed. */
    record Gone() implements FormOutcome {}
}
