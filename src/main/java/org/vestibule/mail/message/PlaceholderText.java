package org.vestibule.mail.message;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestibule.mail.wording.Placeholder;

/**
 * Puts values in the places of placeholders, in one pass: what a value holds is never looked at again. Braces that name no
 * value stay as they are.
 */
final class PlaceholderText {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private PlaceholderText() {}

    /** The text with its values; an empty one takes along the space before it, as in "Hello ,". */
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
