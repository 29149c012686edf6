package org.vestibule.widget;

import jakarta.json.JsonValue;
import org.apiguardian.api.API;

/**
 * The result of converting the texts that an author typed into the fields of a property.
 *
 * @since 0.1
 */
@API(status = API.Status.STABLE, since = "0.1")
public sealed interface Typed {

    record Value(JsonValue stored) implements Typed {}

    /** Nothing is to be stored, so that the default applies. */
    record Nothing() implements Typed {}

    record Wrong(ValueViolation problem) implements Typed {}
}
