package org.vestibule.widget;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apiguardian.api.API;

/**
 * The submitted texts of the fields of a property. Most properties have a single field, whose part is named ""; further
 * fields have named parts. In a list, each part has a text for each item.
 *
 * @since 0.1
 */
@API(status = API.Status.STABLE, since = "0.1")
public record FieldTexts(Map<String, List<String>> parts) {

    private static final String MAIN = "";

    public FieldTexts {
        Map<String, List<String>> copies = new HashMap<>();
        parts.forEach((part, texts) -> copies.put(part, List.copyOf(texts)));
        parts = Map.copyOf(copies);
    }

    public static FieldTexts of(String text) {
        return new FieldTexts(Map.of(MAIN, List.of(text)));
    }

    public static FieldTexts none() {
        return new FieldTexts(Map.of());
    }

    /** These texts with another part. */
    public FieldTexts with(String part, String text) {
        Map<String, List<String>> more = new HashMap<>(parts);
        more.put(part, List.of(text));
        return new FieldTexts(more);
    }

    /**
     * The texts of the property among all fields of a form, in which a part follows the name after a dot:
     * {@code logo.alt}.
     */
    public static FieldTexts of(String property, Map<String, List<String>> form) {
        Map<String, List<String>> own = new HashMap<>();
        form.forEach((field, texts) -> {
            if (field.equals(property)) {
                own.put(MAIN, texts);
            } else if (field.startsWith(property + ".")) {
                own.put(field.substring(property.length() + 1), texts);
            }
        });
        return new FieldTexts(own);
    }

    /** The text of the property's only, or main, field; "" if there is none. */
    public String text() {
        return text(MAIN);
    }

    public String text(String part) {
        return parts.getOrDefault(part, List.of()).stream().findFirst().orElse("");
    }

    private int size() {
        return parts.values().stream().mapToInt(List::size).max().orElse(0);
    }

    private FieldTexts item(int index) {
        Map<String, List<String>> own = new HashMap<>();
        parts.forEach((part, texts) -> own.put(part, index < texts.size() ? List.of(texts.get(index)) : List.of()));
        return new FieldTexts(own);
    }

    /** Combines the texts of items into the texts of a list. */
    public static FieldTexts list(List<FieldTexts> items) {
        Map<String, List<String>> all = new HashMap<>();
        items.stream()
                .flatMap(item -> item.parts.keySet().stream())
                .distinct()
                .forEach(part -> all.put(
                        part, items.stream().map(item -> item.text(part)).toList()));
        return new FieldTexts(all);
    }

    /** The texts of each item of a list. */
    public List<FieldTexts> items() {
        return IntStream.range(0, size()).mapToObj(this::item).toList();
    }
}
