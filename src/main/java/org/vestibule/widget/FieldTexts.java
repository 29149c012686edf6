package org.vestibule.widget;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apiguardian.api.API;

/**
 * The texts in the fields of one property, as a form sends them. Most properties have one field, whose part is named "";
 * those of several parts name the others. In a list, each part has a text for each item.
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

    /** The same with a text in a further part. */
    public FieldTexts with(String part, String text) {
        Map<String, List<String>> more = new HashMap<>(parts);
        more.put(part, List.of(text));
        return new FieldTexts(more);
    }

    /** Those of the property among all of a form, in which parts follow the name after a dot: {@code logo.alt}. */
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

    /** The text of the property's only, or main, field; "" where there is none. */
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

    /** The texts of items side by side, as those of a list. */
    public static FieldTexts list(List<FieldTexts> items) {
        Map<String, List<String>> all = new HashMap<>();
        items.stream()
                .flatMap(item -> item.parts.keySet().stream())
                .distinct()
                .forEach(part -> all.put(
                        part, items.stream().map(item -> item.text(part)).toList()));
        return new FieldTexts(all);
    }

    /** The items of a list, one by one. */
    public List<FieldTexts> items() {
        return IntStream.range(0, size()).mapToObj(this::item).toList();
    }
}
