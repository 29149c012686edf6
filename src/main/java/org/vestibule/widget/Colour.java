package org.vestibule.widget;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apiguardian.api.API;

/**
 * The type of a property that takes a colour. {@code toString} returns it in the syntax of style sheets.
 *
 * @since 0.1
 */
@API(status = API.Status.STABLE, since = "0.1")
public record Colour(String code) {

    private static final Pattern CODE = Pattern.compile("#[0-9a-f]{6}");

    /** @throws IllegalArgumentException if it isn't written as {@code #rrggbb} */
    public Colour {
        code = code.strip().toLowerCase(Locale.ROOT);
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("Not a colour, #rrggbb: " + code);
        }
    }

    /** The colour in a text of the form {@code #rrggbb}; empty for other texts. */
    public static Optional<Colour> of(String text) {
        return CODE.matcher(text.strip().toLowerCase(Locale.ROOT)).matches()
                ? Optional.of(new Colour(text))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return code;
    }
}
