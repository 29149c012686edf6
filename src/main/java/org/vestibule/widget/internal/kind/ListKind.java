package org.vestibule.widget.internal.kind;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vestibule.widget.Choices;
import org.vestibule.widget.FieldTexts;
import org.vestibule.widget.Property;
import org.vestibule.widget.PropertyKind;
import org.vestibule.widget.Reference;
import org.vestibule.widget.References;
import org.vestibule.widget.Typed;
import org.vestibule.widget.ValueViolation;
import org.vestibule.widget.WidgetTexts;
import org.vestibule.widget.internal.check.SourceChecks;
import org.vestibule.widget.internal.guard.FailedForm;

/** A list of values of another kind. If an item can't be read any more, only the item is left out. */
public final class ListKind implements PropertyKind {

    private static final int MAX_ITEMS = 100;

    /** The flag of a {@code cc:attribute} that allows duplicates in the list. */
    private static final String DUPLICATES = "duplicates";

    private final PropertyKind items;

    public ListKind(PropertyKind items) {
        this.items = items;
    }

    @Override
    public boolean supports(Class<?> valueClass) {
        return items.supports(valueClass);
    }

    /** The item's Facelet, which the list's Facelet includes once for each item. */
    @Override
    public String facelet() {
        return items.facelet();
    }

    @Override
    public boolean severalControls() {
        return true;
    }

    @Override
    public Set<String> attributes() {
        return Stream.concat(items.attributes().stream(), Stream.of(DUPLICATES)).collect(Collectors.toSet());
    }

    @Override
    public Optional<String> mistake(Property property) {
        return property.extra(DUPLICATES)
                .filter(written -> !SourceChecks.isFlag(written))
                .map(written -> "\"" + DUPLICATES + "\" must be true or false.")
                .or(() -> items.mistake(property));
    }

    @Override
    public ValueViolation missing(Property property) {
        return problem("required.entry");
    }

    /** Whether the list takes each value once. */
    @Override
    public boolean distinct(Property property) {
        return property.extra(DUPLICATES)
                .map(written -> !Boolean.parseBoolean(written))
                .orElse(items.distinct(property));
    }

    @Override
    public Optional<Object> read(Property property, JsonValue stored, References references) {
        return stored instanceof JsonArray array
                ? Optional.of((distinct(property) ? array.stream().distinct() : array.stream())
                        .flatMap(item -> items.read(property, item, references).stream())
                        .toList())
                : Optional.empty();
    }

    @Override
    public Optional<ValueViolation> problem(Property property, JsonValue stored, References references) {
        if (!(stored instanceof JsonArray array)) {
            return Optional.of(ValueViolation.WRONG_KIND);
        }
        if (array.size() > MAX_ITEMS) {
            return Optional.of(problem("tooMany", MAX_ITEMS));
        }
        for (int i = 0; i < array.size(); i++) {
            Optional<ValueViolation> problem = items.problem(property, array.get(i), references);
            if (problem.isPresent()) {
                return Optional.of(inItem(i + 1, problem.get()));
            }
        }
        return distinct(property) ? duplicate(array) : Optional.empty();
    }

    private static Optional<ValueViolation> duplicate(JsonArray array) {
        return IntStream.range(0, array.size())
                .filter(each -> array.indexOf(array.get(each)) < each)
                .mapToObj(each -> problem("duplicate", each + 1, array.indexOf(array.get(each)) + 1))
                .findFirst();
    }

    @Override
    public JsonValue clean(Property property, JsonValue stored) {
        return stored instanceof JsonArray array
                ? array(array.stream().map(item -> items.clean(property, item)).toList())
                : stored;
    }

    @Override
    public Optional<JsonValue> store(Object value) {
        if (!(value instanceof List<?> list)) {
            return Optional.empty();
        }
        List<Optional<JsonValue>> stored = list.stream().map(items::store).toList();
        return stored.stream().allMatch(Optional::isPresent)
                ? Optional.of(array(stored.stream().flatMap(Optional::stream).toList()))
                : Optional.empty();
    }

    @Override
    public Typed typed(Property property, FieldTexts fields, Choices choices) {
        List<JsonValue> values = new ArrayList<>();
        List<FieldTexts> each = fields.items();
        for (int i = 0; i < each.size(); i++) {
            Typed item = items.typed(property, each.get(i), choices);
            if (item instanceof Typed.Wrong wrong) {
                return new Typed.Wrong(inItem(i + 1, wrong.problem()));
            } else if (item instanceof Typed.Value value) {
                values.add(value.stored());
            }
        }
        if (values.isEmpty() && property.defaultValue() == null) {
            return new Typed.Nothing();
        }
        return values.isEmpty() && property.required()
                ? new Typed.Wrong(missing(property))
                : new Typed.Value(array(values));
    }

    @Override
    public FieldTexts shown(Property property, JsonValue stored, Choices choices) {
        return stored instanceof JsonArray array
                ? FieldTexts.list(array.stream()
                        .map(item -> items.shown(property, item, choices))
                        .toList())
                : FieldTexts.none();
    }

    @Override
    public List<Option> options(Property property, WidgetTexts texts, Choices choices, Locale locale) {
        return items.options(property, texts, choices, locale);
    }

    @Override
    public Stream<Reference> refersTo(JsonValue stored) {
        return stored instanceof JsonArray array ? array.stream().flatMap(items::refersTo) : Stream.empty();
    }

    /** The violation of an item, counted from 1. */
    static ValueViolation inItem(int number, ValueViolation problem) {
        return problem("inItem", number, problem);
    }

    static ValueViolation problem(String key, Object... arguments) {
        return new ValueViolation(FailedForm.TEXTS, key, List.of(arguments));
    }

    private static JsonValue array(List<JsonValue> values) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        values.forEach(array::add);
        return array.build();
    }
}
