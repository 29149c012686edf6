package org.vestibule.shared.paging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A complete order of a list: no two rows have the same values in all its columns, and the last is the record's number.
 *
 * @param descending whether all columns are sorted downwards
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

    /** The columns, as a query selects them. */
    String paths() {
        return columns.stream().map(SortColumn::path).collect(Collectors.joining(", "));
    }

    /** The end of a query that is sorted so, or the other way round. */
    String orderedBy(boolean backwards) {
        return orderedBy(columns.get(0).path(), backwards);
    }

    /**
     * The same, so that the database can't walk along an index of the columns: it finds what fits by another index and sorts
     * that. It knows how many records fit, but takes them for spread evenly along the order. Those with a last name are all in
     * one place of the order by names, which may be at its end.
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
     * The values of a cursor as a query takes them.
     *
     * @return empty where the cursor isn't one of this order
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
     * The conditions that a row comes after the one with these values, or before it: what fits the first condition comes
     * first in the order, then what fits the second, if there is one. Each begins with a range or a value of the first column,
     * so that the database can begin in the middle of an index. A single condition would have to join a range and null by
     * {@code or}, and then the database reads from the index's beginning.
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

    /** With those of the values that stand in it. */
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
