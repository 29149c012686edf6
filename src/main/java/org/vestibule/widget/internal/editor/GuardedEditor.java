package org.vestibule.widget.internal.editor;

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
import org.vestibule.widget.PropertyEditor;
import org.vestibule.widget.Reference;
import org.vestibule.widget.References;
import org.vestibule.widget.Typed;
import org.vestibule.widget.ValueProblem;
import org.vestibule.widget.WidgetTexts;

/**
 * Keeps an editor that fails, which may be from another's jar, from breaking pages and forms: the log says so, and its property
 * counts as unset, or as wrong. What fails before anything can be shown is left to the code that draws the form.
 */
public final class GuardedEditor implements PropertyEditor {

    private final PropertyEditor editor;
    private final String property;

    /** @param property the name of the property that it edits, for the log */
    public GuardedEditor(PropertyEditor editor, String property) {
        this.editor = editor;
        this.property = property;
    }

    private <T> T attempt(Supplier<T> call, T otherwise) {
        return EditorCall.of(editor, property, call, otherwise);
    }

    @Override
    public Optional<Object> read(Property of, JsonValue stored, References references) {
        return attempt(() -> editor.read(of, stored, references), Optional.empty());
    }

    @Override
    public Optional<ValueProblem> problem(Property of, JsonValue stored, References references) {
        return attempt(() -> editor.problem(of, stored, references), Optional.of(EditorCall.FAILED));
    }

    @Override
    public ValueProblem missing(Property of) {
        return attempt(() -> editor.missing(of), ValueProblem.REQUIRED);
    }

    @Override
    public boolean distinct(Property of) {
        return editor.distinct(of);
    }

    @Override
    public Typed typed(Property of, FieldTexts fields, Choices choices) {
        return attempt(() -> cleaned(of, fields, choices), new Typed.Wrong(EditorCall.FAILED));
    }

    private Typed cleaned(Property of, FieldTexts fields, Choices choices) {
        Typed typed = editor.typed(of, fields, choices);
        return typed instanceof Typed.Value value ? new Typed.Value(editor.clean(of, value.stored())) : typed;
    }

    @Override
    public Stream<Reference> refersTo(JsonValue stored) {
        return attempt(() -> editor.refersTo(stored).toList(), List.<Reference>of()).stream();
    }

    @Override
    public boolean edits(Class<?> valueClass) {
        return editor.edits(valueClass);
    }

    @Override
    public boolean givesWay() {
        return editor.givesWay();
    }

    @Override
    public String facelet() {
        return editor.facelet();
    }

    @Override
    public boolean severalControls() {
        return editor.severalControls();
    }

    @Override
    public Set<String> attributes() {
        return editor.attributes();
    }

    @Override
    public Optional<String> mistake(Property of) {
        return editor.mistake(of);
    }

    @Override
    public JsonValue clean(Property of, JsonValue stored) {
        return editor.clean(of, stored);
    }

    @Override
    public Optional<JsonValue> store(Object value) {
        return editor.store(value);
    }

    @Override
    public FieldTexts shown(Property of, JsonValue stored, Choices choices) {
        return editor.shown(of, stored, choices);
    }

    @Override
    public List<Option> options(Property of, WidgetTexts texts, Choices choices, Locale locale) {
        return editor.options(of, texts, choices, locale);
    }

    @Override
    public String toString() {
        return editor.toString();
    }
}
