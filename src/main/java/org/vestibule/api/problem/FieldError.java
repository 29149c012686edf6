package org.vestibule.api.problem;

import jakarta.json.Json;
import jakarta.json.JsonObject;

/**
 * What is wrong with one member of a body.
 *
 * @param pointer where the member is, as a JSON pointer (RFC 6901)
 * @param code the stable name of the reason
 * @param detail the reason in English
 */
public record FieldError(String pointer, String code, String detail) {

    JsonObject json() {
        return Json.createObjectBuilder()
                .add("pointer", pointer)
                .add("code", code)
                .add("detail", detail)
                .build();
    }
}
