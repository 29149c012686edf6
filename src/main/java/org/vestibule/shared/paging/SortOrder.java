package org.vestibule.shared.paging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A complete order of a list: no two rows have the same values in all its columns, and the last column is the record's
 * id.
 *
 * @param descending whether all columns are sorted in descending order
 */
public record SortOrder(List<SortColumn> columns, boolean descending) {

    /**
     * A condition in JPQL.
     *
     * @param values the values of its parameters, which are {@code k0}, {@code k1}…
     */
    record Condition(String text, Map<String, Object> values) {

        static final Condition NONE = new Condition("1 = 1", Map.of());
    }

    public SortOrder {
        columns = List.copyOf(columns);
    }

    /** The columns for a {@code select} clause. */
    String paths() {
        return columns.stream().map(SortColumn::path).collect(Collectors.joining(", "));
    }

    /** The {@code order by} clause, in this order or reversed. */
    String orderedBy(boolean backwards) {
        return orderedBy(columns.get(0).path(), backwards);
    }

    /**
     * The same, but written so that the database can't walk along an index of these columns: it finds the matching
     * records by another index and sorts them. The database's planner knows how many records match, but assumes that
     * they are spread evenly along the order. Matches of a last name are all in one place of the order by names, which
     * may be at its end.
     */
    String sortedBy(boolean backwards) {
        String path = columns.get(0).path();
        return orderedBy("coalesce(" + path + ", " + path + ")", backwards);
    }

    private String orderedBy(String first, boolean backwards) {
        String direction = descending != backwards ? " desc" : "";
        return " order by "
                + Stream.concat(Stream.of(first), columns.stream().skip(1).map(SortColumn::path))
                        .map(path -> path + direction)
                        .collect(Collectors.joining(", "));
    }

    /**
     * The values of a cursor as query parameters.
     *
     * @return empty if the cursor doesn't belong to this order
     */
    Optional<List<Object>> values(Cursor cursor) {
        if (cursor.values().size() != columns.size()) {
            return Optional.empty();
        }
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            SortColumn column = columns.get(i);
            String text = cursor.values().get(i);
            Optional<Object> value =
                    text == null ? Optional.empty() : column.type().read(text);
            if (value.isEmpty() && !(text == null && column.nullable())) {
                return Optional.empty();
            }
            values.add(value.orElse(null));
        }
        return Optional.of(values);
    }

    /**
     * The conditions for rows after the row with these values, or before it: rows that match the first condition come
     * first, then those of the second, if there is one. Each starts with a range or a value of the first column, so
     * that the database can start in the middle of an index. A single condition would have to combine a range and null
     * by {@code or}, and then the database reads the index from its beginning.
     */
    List<Condition> conditions(List<Object> values, boolean after) {
        boolean upwards = after != descending;
        SortColumn column = columns.get(0);
        String path = column.path();
        if (values.get(0) == null) {
            Condition among = condition(path + " is null and " + rest(values, upwards, 1), values);
            return upwards ? List.of(among) : List.of(among, condition(path + " is not null", values));
        }
        String bound = path + (upwards ? " >= " : " <= ") + ":k0 and ";
        String beyond = path + (upwards ? " > " : " < ") + ":k0";
        Condition range = condition(
                columns.size() == 1
                        ? beyond
                        : bound + "(" + beyond + " or " + path + " = :k0 and " + rest(values, upwards, 1) + ")",
                values);
        return upwards && column.nullable() ? List.of(range, condition(path + " is null", values)) : List.of(range);
    }

    /** The condition with the values of its parameters. */
    private static Condition condition(String text, List<Object> values) {
        Map<String, Object> used = new HashMap<>();
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) != null && text.matches(".*:k" + i + "\\b.*")) {
                used.put("k" + i, values.get(i));
            }
        }
        return new Condition(text, used);
    }

    private String rest(List<Object> values, boolean upwards, int from) {
        SortColumn column = columns.get(from);
        boolean isNull = values.get(from) == null;
        String path = column.path();
        String beyond;
        if (isNull) {
            beyond = upwards ? null : path + " is not null";
        } else if (upwards) {
            beyond = path + " > :k" + from + (column.nullable() ? " or " + path + " is null" : "");
        } else {
            beyond = path + " < :k" + from;
        }
        if (from == columns.size() - 1) {
            return "(" + beyond + ")";
        }
        String same = isNull ? path + " is null" : path + " = :k" + from;
        String rest = same + " and " + rest(values, upwards, from + 1);
        return beyond == null ? "(" + rest + ")" : "(" + beyond + " or " + rest + ")";
    }
}
