package org.vestibule.designer.web.history;

import jakarta.json.JsonArray;
import jakarta.json.JsonValue;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vestibule.designer.web.DesignerTexts;
import org.vestibule.widget.Choices;
import org.vestibule.widget.Property;
import org.vestibule.widget.Reference;
import org.vestibule.widget.StoredValues;
import org.vestibule.widget.catalog.Widget;

/** Formats the value of a property in the author's language, short enough for a line. */
record ValueWords(DesignerTexts texts, Choices choices) {

    private static final int MAX_LENGTH = 120;

    /** The formatted value; a text that says so for an unset value. */
    String of(String widget, String property, Optional<JsonValue> value) {
        return value.map(stored -> texts.catalog()
                        .find(widget)
                        .flatMap(known -> known.property(property).map(found -> known(known, found, stored)))
                        .orElseGet(() -> plain(stored)))
                .filter(words -> !words.isBlank())
                .orElse(texts.draft("value.none"));
    }

    private String known(Widget widget, Property property, JsonValue stored) {
        if (stored instanceof JsonArray list) {
            return shortened(
                    list.stream().map(item -> known(widget, property, item)).collect(Collectors.joining(", ")));
        }
        Optional<String> choice = StoredValues.asText(stored).flatMap(name -> property.choices().stream()
                .filter(each -> each.name().equals(name))
                .map(each -> widget.texts().choice(property, each, texts.locale()))
                .findFirst());
        return choice.orElseGet(() -> plain(stored));
    }

    private String plain(JsonValue stored) {
        Optional<String> named = page(stored).or(() -> role(stored));
        return named.orElseGet(() -> switch (stored.getValueType()) {
            case TRUE -> texts.draft("value.yes");
            case FALSE -> texts.draft("value.no");
            case STRING -> shortened(StoredValues.asText(stored).orElse("").replaceAll("<[^>]{0,500}>", " "));
            default -> shortened(stored.toString());
        });
    }

    private Optional<String> page(JsonValue stored) {
        return StoredValues.asReference(stored, Reference.Kind.PAGE).map(page -> choices.chosenPage(page.id())
                .map(Choices.PageChoice::title)
                .orElse(texts.draft("value.goneItem")));
    }

    private Optional<String> role(JsonValue stored) {
        return StoredValues.asReference(stored, Reference.Kind.ROLE).map(role -> choices.roles().stream()
                .filter(each -> each.id() == role.id())
                .map(Choices.RoleChoice::name)
                .findFirst()
                .orElse(texts.draft("value.goneItem")));
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= MAX_LENGTH
                ? line
                : line.substring(0, MAX_LENGTH).strip() + " …";
    }
}
