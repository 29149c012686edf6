package org.vestibule.page.kit;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.vestibule.page.content.PageContent;
import org.vestibule.portal.transfer.PortableNames;
import org.vestibule.portal.transfer.RecordKind;
import org.vestibule.portal.transfer.RecordNumbers;

/**
 * Names what values of widgets refer to, as a portal's file does: {@code {"page": {"path": "welcome"}}} for {@code
 * {"page": 1042}}. Numbers are no references in a file: they would be those of another installation.
 */
final class PortableReferences {

    private static final JsonValue GONE = Json.createValue(ReferenceWalk.GONE);

    private PortableReferences() {}

    /** Puts names into the place of numbers. */
    static ReferenceWalk named(PortableNames names) {
        return new ReferenceWalk((kind, inner) -> named(kind, inner, names), UnaryOperator.identity());
    }

    private static Optional<JsonValue> named(RecordKind kind, JsonValue inner, PortableNames names) {
        return inner instanceof JsonNumber number
                ? Optional.of(names.of(kind, number.longValue())
                        .<JsonValue>map(name -> Json.createObjectBuilder()
                                .add(kind.named(), name)
                                .build())
                        .orElse(GONE))
                : Optional.empty();
    }

    /**
     * Puts numbers into the place of names.
     *
     * @param unknown is told names that no record has
     */
    static ReferenceWalk numbered(RecordNumbers numbers, UnaryOperator<String> texts, Consumer<String> unknown) {
        return new ReferenceWalk((kind, inner) -> numbered(kind, inner, numbers, unknown), texts);
    }

    /** The names in the contents that no record has. */
    static Set<String> unknownIn(Stream<PageContent> contents, RecordNumbers numbers) {
        Set<String> unknown = new LinkedHashSet<>();
        ReferenceWalk references = numbered(numbers, UnaryOperator.identity(), unknown::add);
        return contents.map(references::in).toList().isEmpty() ? Set.of() : unknown;
    }

    private static Optional<JsonValue> numbered(
            RecordKind kind, JsonValue inner, RecordNumbers numbers, Consumer<String> unknown) {
        if (inner instanceof JsonNumber) {
            return Optional.of(GONE);
        }
        return name(kind, inner).map(name -> {
            Optional<Long> number = numbers.of(kind, name);
            if (number.isEmpty()) {
                unknown.accept(name);
            }
            return Json.createValue(number.orElse(ReferenceWalk.GONE));
        });
    }

    private static Optional<String> name(RecordKind kind, JsonValue inner) {
        return inner instanceof JsonObject reference
                        && reference.size() == 1
                        && reference.get(kind.named()) instanceof JsonString name
                ? Optional.of(name.getString())
                : Optional.empty();
    }
}
