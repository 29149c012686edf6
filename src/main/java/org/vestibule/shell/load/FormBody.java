package org.vestibule.shell.load;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import java.util.stream.Stream;

/** Parses submitted forms: {@code application/x-www-form-urlencoded} (WHATWG URL, section 5), in UTF-8. */
public final class FormBody {

    /** The server's own default limit. */
    private static final int MAX_FIELDS = 10_000;

    private FormBody() {}

    /**
     * The fields, in their order; each has at least one value.
     *
     * @throws IllegalArgumentException if a percent sign isn't followed by two hexadecimal digits, or if there are
     *     more fields than any of our forms has
     */
    static Map<String, String[]> parameters(byte[] form) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        StringTokenizer fields = new StringTokenizer(new String(form, StandardCharsets.UTF_8), "&");
        for (int count = 1; fields.hasMoreTokens(); count++) {
            if (count > MAX_FIELDS) {
                throw new IllegalArgumentException("There are more than " + MAX_FIELDS + " fields");
            }
            String field = fields.nextToken();
            int sign = field.indexOf('=');
            String name = decoded(sign < 0 ? field : field.substring(0, sign));
            all.computeIfAbsent(name, none -> new ArrayList<>(1))
                    .add(sign < 0 ? "" : decoded(field.substring(sign + 1)));
        }
        Map<String, String[]> parameters = new LinkedHashMap<>();
        all.forEach((name, values) -> parameters.put(name, values.toArray(new String[0])));
        return parameters;
    }

    /**
     * The parameters of an address, in the same way.
     *
     * @param query the part after the question mark
     * @throws IllegalArgumentException if it can't be parsed
     */
    public static Map<String, String[]> ofQuery(String query) {
        return parameters(query.getBytes(StandardCharsets.UTF_8));
    }

    /** The parameters of both; where both have a name, the values of the first come first. */
    static Map<String, String[]> both(Map<String, String[]> first, Map<String, String[]> second) {
        Map<String, String[]> both = new LinkedHashMap<>(first);
        second.forEach((name, values) -> both.merge(name, values, (before, after) -> Stream.of(before, after)
                .flatMap(Stream::of)
                .toArray(String[]::new)));
        return both;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
