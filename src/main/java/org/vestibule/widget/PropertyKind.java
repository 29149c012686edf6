package org.vestibule.widget;

import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apiguardian.api.API;

/**
 * A kind of property that page authors can set: defines its values, how they are stored, and its fields in the
 * designer.
 *
 * <p>A kind is an application-scoped CDI bean. Kinds in the application and in any jar of the server are discovered,
 * and the class that a kind supports can then be the {@code type} of a {@code cc:attribute}. Kinds are stateless,
 * because they are called concurrently. No argument is ever null.
 *
 * @since 0.1
 */
@API(status = API.Status.STABLE, since = "0.1")
public interface PropertyKind {

    /** Whether its values are of that class. Two kinds for the same class abort the startup. */
    boolean supports(Class<?> valueClass);

    /** Whether it is a fallback: a kind specific to a class takes precedence. */
    default boolean givesWay() {
        return false;
    }

    /**
     * The name of its editor, the Facelet that renders its fields in the designer, without folder and extension:
     * {@code META-INF/resources/editors/<name>.xhtml}. The Facelet's data is in the variable {@code field}.
     */
    String facelet();

    /** Whether it renders several controls, so that its label is a legend around them. */
    default boolean severalControls() {
        return false;
    }

    /**
     * The names of the further attributes that it supports at a {@code cc:attribute}, for instance {@code maxlength}.
     * Any other attribute aborts the startup, because a misspelt attribute would be ignored.
     */
    default Set<String> attributes() {
        return Set.of();
    }

    /**
     * The error in a contract's declaration of such a property, as a sentence for the widget's developer; empty if
     * there is none.
     */
    default Optional<String> mistake(Property property) {
        return Optional.empty();
    }

    /**
     * The widget's value, of the supported class, for a stored value; empty if that isn't valid (any more). It must
     * depend only on the stored value and the references, and be immutable: a published value that uses no reference is
     * read once and shared by all visitors.
     */
    Optional<Object> read(Property property, JsonValue stored, References references);

    /** Validates a value to be stored; empty if it is valid. */
    default Optional<ValueViolation> problem(Property property, JsonValue stored, References references) {
        return read(property, stored, references).isPresent()
                ? Optional.empty()
                : Optional.of(ValueViolation.WRONG_KIND);
    }

    /** The violation for an empty required property; its text says what to do. */
    default ValueViolation missing(Property property) {
        return ValueViolation.REQUIRED;
    }

    /**
     * Whether duplicates in a list are meaningless, as for a choice or a page. Such a list accepts each value once,
     * unless its {@code cc:attribute} has {@code duplicates="true"}.
     */
    default boolean distinct(Property property) {
        return false;
    }

    /** The value as it should be stored: with nothing in it that must not reach a visitor. */
    default JsonValue clean(Property property, JsonValue stored) {
        return stored;
    }

    /** Converts a value of the class for storage; empty if only an author's input can be stored. */
    default Optional<JsonValue> store(Object value) {
        return Optional.empty();
    }

    /** Converts the typed texts of the fields for storage. Needn't check what {@link #problem} checks. */
    Typed typed(Property property, FieldTexts fields, Choices choices);

    /** The texts of the fields for a stored value. An unreadable value is shown as well as possible, or not at all. */
    FieldTexts shown(Property property, JsonValue stored, Choices choices);

    /** The options to choose from, in the language; empty if the fields accept any input. */
    default List<Option> options(Property property, WidgetTexts texts, Choices choices, Locale locale) {
        return List.of();
    }

    /** The references in the value, for finding where a page is used. */
    default Stream<Reference> refersTo(JsonValue stored) {
        return Stream.empty();
    }

    /** An option to choose. */
    record Option(String value, String label) {}
}
