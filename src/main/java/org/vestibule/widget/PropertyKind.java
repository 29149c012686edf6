package org.vestibule.widget;

import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apiguardian.api.API;

/**
 * A kind of property that page authors can set: which values it has, how they are stored, and what the designer shows.
 *
 * <p>A kind is an application-scoped CDI bean. Each one in the application, or in a jar of the server, is found by its
 * being there, and the class that it supports may then stand as the {@code type} of a {@code cc:attribute}. Kinds hold no
 * state: they are asked by many at the same time. None is ever given null.
 *
 * @since 0.1
 */
@API(status = API.Status.STABLE, since = "0.1")
public interface PropertyKind {

    /** Whether its values are of that class. Two kinds for one class stop the start. */
    boolean supports(Class<?> valueClass);

    /** Whether it leaves the classes that it supports to a kind made for one of them alone. */
    default boolean givesWay() {
        return false;
    }

    /**
     * The name of its editor, the Facelet that draws its fields in the designer, without folder and ending: {@code META-INF/resources/editors/<name>.xhtml}.
     * It finds what it shows in the variable {@code field}.
     */
    String facelet();

    /** Whether it draws several controls, so that its label is a legend around them. */
    default boolean severalControls() {
        return false;
    }

    /**
     * The names of the further attributes that it knows at a {@code cc:attribute}, {@code maxlength} say. Any other ends the
     * start, as a word that was misspelt would mean nothing.
     */
    default Set<String> attributes() {
        return Set.of();
    }

    /** What is wrong with how a contract declares such a property, for the widget's developer: a sentence. */
    default Optional<String> mistake(Property property) {
        return Optional.empty();
    }

    /**
     * What the widget gets for a stored value: one of the class. Empty where that can't be (any more). It must follow from
     * the stored value and the references alone, and not be changed by anyone: a published value that asks for no
     * reference is read once and given to all visitors.
     */
    Optional<Object> read(Property property, JsonValue stored, References references);

    /** What is wrong with a value that somebody wants to store; empty where nothing is. */
    default Optional<ValueViolation> problem(Property property, JsonValue stored, References references) {
        return read(property, stored, references).isPresent()
                ? Optional.empty()
                : Optional.of(ValueViolation.WRONG_KIND);
    }

    /** What an author is told who leaves a required property empty: it says what to do. */
    default ValueViolation missing(Property property) {
        return ValueViolation.REQUIRED;
    }

    /**
     * Whether a value means nothing more where it stands in a list twice, as a choice or a page does. Such a list takes it
     * once, unless its {@code cc:attribute} says {@code duplicates="true"}.
     */
    default boolean distinct(Property property) {
        return false;
    }

    /** The value as it should be stored: with nothing in it that must not reach a visitor. */
    default JsonValue clean(Property property, JsonValue stored) {
        return stored;
    }

    /** How a value of the class is stored; empty where only what an author chose can be. */
    default Optional<JsonValue> store(Object value) {
        return Optional.empty();
    }

    /** What an author typed into the fields, as it is to be stored. What {@link #problem} finds needn't be found here. */
    Typed typed(Property property, FieldTexts fields, Choices choices);

    /** What the fields show for a stored value. One that it can't read it shows as well as it can, or not at all. */
    FieldTexts shown(Property property, JsonValue stored, Choices choices);

    /** What there is to choose from, in the language; none where the fields take anything. */
    default List<Option> options(Property property, WidgetTexts texts, Choices choices, Locale locale) {
        return List.of();
    }

    /** What the value refers to, so that it can be told where a page is used. */
    default Stream<Reference> refersTo(JsonValue stored) {
        return Stream.empty();
    }

    /** Something to choose. */
    record Option(String value, String label) {}
}
