package org.vestibule.mail.message;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestibule.mail.wording.Placeholder;

/**
 * Replaces placeholders by their values, in one pass: placeholders within values aren't replaced. Braces without a
 * known value stay unchanged.
 */
final class PlaceholderText {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private PlaceholderText() {}

    /** The text with the values; an empty value also removes the space before it, as in "Hello ,". */
    static String filled(String text, Map<Placeholder, String> values) {
        StringBuilder filled = new StringBuilder();
        Matcher places = PLACEHOLDER.matcher(text);
        int done = 0;
        while (places.find()) {
            String value = Placeholder.of(places.group(1)).map(values::get).orElse(null);
            filled.append(text, done, places.start());
            done = places.end();
            if (value == null) {
                filled.append(places.group());
            } else if (!value.isEmpty()) {
                filled.append(value);
            } else if (!filled.isEmpty() && filled.charAt(filled.length() - 1) == ' ') {
                filled.setLength(filled.length() - 1);
            }
        }
        return filled.append(text, done, text.length()).toString();
    }
}
