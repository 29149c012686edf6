package org.vestibule.api.body;

import java.util.Locale;

/** The constants of enums as the API writes them; the description lists them, so a test notices another name. */
public final class Codes {

    private Codes() {}

    /** The code of the constant: {@code PENDING_SEND} is {@code pending-send}; null for null. */
    public static String of(Enum<?> constant) {
        return constant == null
                ? null
                : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
