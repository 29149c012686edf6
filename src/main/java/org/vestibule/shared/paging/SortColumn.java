package org.vestibule.shared.paging;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/**
 * A column that a list is sorted by.
 *
 * @param path its JPQL path
 * @param type the type of its values
 * @param nullable whether it may be null; null is greater than all values, as in Derby and PostgreSQL
 */
public record SortColumn(String path, Type type, boolean nullable) {

    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant TOO_LATE = Instant.parse("9999-01-01T00:00:00Z");

    /** The type of a column's values. */
    public enum Type {
        TEXT(text -> text),
        INSTANT(Type::instant),
        NUMBER(Long::valueOf);

        private final Function<String, Object> reader;

        Type(Function<String, Object> reader) {
            this.reader = reader;
        }

        /** Limits that both PostgreSQL and Derby accept; no stored time is outside of them. */
        private static Instant instant(String text) {
            Instant instant = Instant.parse(text);
            if (instant.isBefore(EARLIEST) || !instant.isBefore(TOO_LATE)) {
                throw new DateTimeException("No time that a database takes");
            }
            return instant;
        }

        /** The value of a cursor's text; empty if it can't be parsed. */
        Optional<Object> read(String text) {
            try {
                return Optional.of(reader.apply(text));
            } catch (DateTimeException | NumberFormatException e) {
                return Optional.empty();
            }
        }
    }

    public static SortColumn text(String path) {
        return new SortColumn(path, Type.TEXT, false);
    }

    public static SortColumn instant(String path) {
        return new SortColumn(path, Type.INSTANT, false);
    }

    /** The column of the id, which makes an order complete. */
    public static SortColumn number(String path) {
        return new SortColumn(path, Type.NUMBER, false);
    }

    /** The same column, nullable. */
    public SortColumn orNull() {
        return new SortColumn(path, type, true);
    }
}
