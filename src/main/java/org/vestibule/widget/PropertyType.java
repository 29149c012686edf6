package org.vestibule.widget;

import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * What the values of a property are: which editor the designer offers, how they are stored, and what the widget gets. It
 * follows from the Java class that the {@code type} of its {@code cc:attribute} names.
 */
public enum PropertyType {
    /** One line of text; also what a property without a type is. Stored as a text. */
    TEXT(String.class, Object.class) {
        @Override
        Optional<Object> read(Property property, JsonValue stored, References references) {
            return text(stored).map(text -> text);
        }
    },
    LONG_TEXT(LongText.class) {
        @Override
        Optional<Object> read(Property property, JsonValue stored, References references) {
            return text(stored).map(LongText::new);
        }
    },
    RICH_TEXT(RichText.class) {
        @Override
        Optional<Object> read(Property property, JsonValue stored, References references) {
            return text(stored).map(RichText::of);
        }

        @Override
        JsonValue clean(JsonValue stored) {
            return text(stored)
                    .map(text -> StoredValues.text(RichText.of(text).html()))
                    .orElse(stored);
        }
    },
    BOOLEAN(Boolean.class) {
        @Override
        Optional<Object> read(Property property, JsonValue stored, References references) {
            return stored == JsonValue.TRUE || stored == JsonValue.FALSE
                    ? Optional.of(stored == JsonValue.TRUE)
                    : Optional.empty();
        }
    },
    /** A whole number; {@code min} and {@code max} at its attribute bound it. */
    NUMBER(Integer.class, Long.class) {
        @Override
        Optional<Object> read(Property property, JsonValue stored, References references) {
            return number(stored)
                    .filter(property::allows)
                    .map(number ->
                            property.javaType() == Long.class ? (Object) number : (Object) Math.toIntExact(number));
        }

        @Override
        ValueProblem problem(JsonValue stored) {
            return number(stored).isPresent() ? ValueProblem.OUT_OF_RANGE : ValueProblem.WRONG_KIND;
        }
    },
    /** One of an enum's constants, stored by its name. */
    CHOICE(Enum.class) {
        @Override
        Optional<Object> read(Property property, JsonValue stored, References references) {
            return text(stored).flatMap(name -> property.choices().stream()
                    .filter(choice -> choice.name().equals(name))
                    .findFirst());
        }

        @Override
        ValueProblem problem(JsonValue stored) {
            return text(stored).isPresent() ? ValueProblem.NOT_A_CHOICE : ValueProblem.WRONG_KIND;
        }
    },
    PAGE(PageLink.class) {
        @Override
        Optional<Object> read(Property property, JsonValue stored, References references) {
            OptionalLong id = reference(stored, StoredValues.PAGE);
            return id.isPresent() ? references.page(id.getAsLong()).map(link -> link) : Optional.empty();
        }

        @Override
        ValueProblem problem(JsonValue stored) {
            return reference(stored, StoredValues.PAGE).isPresent()
                    ? ValueProblem.UNKNOWN_PAGE
                    : ValueProblem.WRONG_KIND;
        }
    },
    ROLE(RoleName.class) {
        @Override
        Optional<Object> read(Property property, JsonValue stored, References references) {
            OptionalLong id = reference(stored, StoredValues.ROLE);
            return id.isPresent() ? references.role(id.getAsLong()).map(role -> role) : Optional.empty();
        }

        @Override
        ValueProblem problem(JsonValue stored) {
            return reference(stored, StoredValues.ROLE).isPresent()
                    ? ValueProblem.UNKNOWN_ROLE
                    : ValueProblem.WRONG_KIND;
        }
    };

    private final Class<?>[] javaTypes;

    PropertyType(Class<?>... javaTypes) {
        this.javaTypes = javaTypes;
    }

    /** The type whose values are of that class; empty where no editor is known for it. */
    public static Optional<PropertyType> of(Class<?> javaType) {
        return Stream.of(values()).filter(type -> type.covers(javaType)).findFirst();
    }

    private boolean covers(Class<?> javaType) {
        return this == CHOICE ? javaType.isEnum() : Stream.of(javaTypes).anyMatch(javaType::equals);
    }

    /** What the widget gets for a stored value; empty where it can't be one of this property. */
    abstract Optional<Object> read(Property property, JsonValue stored, References references);

    /** The value as it is stored. */
    JsonValue clean(JsonValue stored) {
        return stored;
    }

    /** Why a value that can't be read can't. */
    ValueProblem problem(JsonValue stored) {
        return ValueProblem.WRONG_KIND;
    }

    private static Optional<String> text(JsonValue stored) {
        return stored instanceof JsonString string ? Optional.of(string.getString()) : Optional.empty();
    }

    private static Optional<Long> number(JsonValue stored) {
        return stored instanceof JsonNumber number && number.isIntegral() && inRange(number.bigDecimalValue())
                ? Optional.of(number.longValue())
                : Optional.empty();
    }

    private static boolean inRange(BigDecimal number) {
        return number.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0;
    }

    private static OptionalLong reference(JsonValue stored, String kind) {
        return stored.getValueType() == JsonValue.ValueType.OBJECT
                        && stored.asJsonObject().get(kind) instanceof JsonNumber id
                ? OptionalLong.of(id.longValue())
                : OptionalLong.empty();
    }
}
