package org.vestibule.widget;

import jakarta.json.Json;
import jakarta.json.JsonValue;

/** Spells the values of properties as they are stored. */
public final class StoredValues {

    static final String PAGE = "page";
    static final String ROLE = "role";

    private StoredValues() {}

    /** A text of any kind, or the name of a choice. */
    public static JsonValue text(String text) {
        return Json.createValue(text);
    }

    public static JsonValue flag(boolean flag) {
        return flag ? JsonValue.TRUE : JsonValue.FALSE;
    }

    public static JsonValue number(long number) {
        return Json.createValue(number);
    }

    /** A page of the same portal. */
    public static JsonValue page(long id) {
        return Json.createObjectBuilder().add(PAGE, id).build();
    }

    /** A role of the same portal. */
    public static JsonValue role(long id) {
        return Json.createObjectBuilder().add(ROLE, id).build();
    }
}
