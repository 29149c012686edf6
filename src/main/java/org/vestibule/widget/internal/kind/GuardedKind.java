package org.vestibule.widget.internal.kind;

import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
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

/**
 * Keeps a failing kind, which may be from another jar, from breaking pages and forms: the failure is logged, and its
 * property counts as unset or invalid. Failures before anything can be shown are left to the code that renders the
 * form.
 */
public final class GuardedKind implements PropertyKind {

    private final PropertyKind kind;
    private final String property;

    /** @param property the property's name, for the log */
    public GuardedKind(PropertyKind kind, String property) {
        this.kind = kind;
        this.property = property;
    }

    private <T> T attempt(Supplier<T> call, T otherwise) {
        return KindCall.of(kind, property, call, otherwise);
    }

    @Override
    public Optional<Object> read(Property of, JsonValue stored, References references) {
        return attempt(() -> kind.read(of, stored, references), Optional.empty());
    }

    @Override
    public Optional<ValueViolation> problem(Property of, JsonValue stored, References references) {
        return attempt(() -> kind.problem(of, stored, references), Optional.of(KindCall.FAILED));
    }

    @Override
    public ValueViolation missing(Property of) {
        return attempt(() -> kind.missing(of), ValueViolation.REQUIRED);
    }

    @Override
    public boolean distinct(Property of) {
        return kind.distinct(of);
    }

    @Override
    public Typed typed(Property of, FieldTexts fields, Choices choices) {
        return attempt(() -> cleaned(of, fields, choices), new Typed.Wrong(KindCall.FAILED));
    }

    private Typed cleaned(Property of, FieldTexts fields, Choices choices) {
        Typed typed = kind.typed(of, fields, choices);
        return typed instanceof Typed.Value value ? new Typed.Value(kind.clean(of, value.stored())) : typed;
    }

    @Override
    public Stream<Reference> refersTo(JsonValue stored) {
        return attempt(() -> kind.refersTo(stored).toList(), List.<Reference>of()).stream();
    }

    @Override
    public boolean supports(Class<?> valueClass) {
        return kind.supports(valueClass);
    }

    @Override
    public boolean givesWay() {
        return kind.givesWay();
    }

    @Override
    public String facelet() {
        return kind.facelet();
    }

    @Override
    public boolean severalControls() {
        return kind.severalControls();
    }

    @Override
    public Set<String> attributes() {
        return kind.attributes();
    }

    @Override
    public Optional<String> mistake(Property of) {
        return kind.mistake(of);
    }

    @Override
    public JsonValue clean(Property of, JsonValue stored) {
        return kind.clean(of, stored);
    }

    @Override
    public Optional<JsonValue> store(Object value) {
        return kind.store(value);
    }

    @Override
    public FieldTexts shown(Property of, JsonValue stored, Choices choices) {
        return kind.shown(of, stored, choices);
    }

    @Override
    public List<Option> options(Property of, WidgetTexts texts, Choices choices, Locale locale) {
        return kind.options(of, texts, choices, locale);
    }

    @Override
    public String toString() {
        return kind.toString();
    }
}
