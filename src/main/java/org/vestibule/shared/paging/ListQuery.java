package org.vestibule.shared.paging;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vestibule.shared.paging.SortOrder.Condition;

/**
 * Queries the ids of the records on a page, and not of more. Its cost doesn't grow with the number of records if
 * indexes support the condition and the order.
 *
 * @param from the JPQL after {@code from}: the entities and their joins
 * @param where the condition of the list, in JPQL
 * @param values the values of the condition's parameters
 * @param order the sort order; its last column is the record's id
 * @param searched whether an index supports the condition but not the order: if few records match, they are found
 *     by that index and sorted, because walking along the order might pass all the others
 * @param compared whether the records are found by comparing two large sets: if few match, they are all read before the
 *     page is cut out of them, because a database that is asked for a page alone looks for each record by itself
 */
public record ListQuery(
        String from, String where, Map<String, Object> values, SortOrder order, boolean searched, boolean compared) {

    /** A query whose records are found by an index. */
    public ListQuery(String from, String where, Map<String, Object> values, SortOrder order, boolean searched) {
        this(from, where, values, order, searched, false);
    }

    /**
     * The ids on a page, in their order.
     *
     * @param first the position of the first, counted from 1; 0 if too many come before it to be counted
     * @param total how many records all pages have together
     */
    public record Numbers(List<Long> ids, long first, Total total, Cursor previous, Cursor next) {

        /** The page with its items, which have to be in the order of the ids. */
        public <T> ListSlice<T> with(List<T> items) {
            return new ListSlice<>(items, items.isEmpty() ? 0 : first, total, previous, next);
        }

        private boolean isWholeList() {
            return previous == null && next == null;
        }

        private Numbers of(Total counted) {
            return new Numbers(ids, first, counted, previous, next);
        }
    }

    private record Place(List<Object> values, boolean after) {}

    /** How many records all pages have together. */
    public Total count(EntityManager entities) {
        return isLong(entities) ? Total.MORE : Total.of(count(entities, Condition.NONE));
    }

    /**
     * The next ids in the order of the ids, whatever the list is sorted by: for work on all records, which repeats none even
     * if they change meanwhile.
     *
     * @param after the last id of the portion before; 0 to begin
     * @param most the maximum number of ids
     */
    public List<Long> idsAfter(EntityManager entities, long after, int most) {
        var next = new Condition(id() + " > :after", Map.of("after", after));
        return fill(entities.createQuery("select " + id() + fromWhere(next) + " order by " + id(), Long.class), next)
                .setMaxResults(most)
                .getResultList();
    }

    /** Whether there are more records than {@link Total#MAX_COUNTED}. */
    public boolean isLong(EntityManager entities) {
        return isLongerThan(Total.MAX_COUNTED, entities, Condition.NONE, "");
    }

    /**
     * The page at the cursor: the first page without a cursor, or if the cursor belongs to another list. If no record
     * is left there, it is the last page, or the first.
     *
     * @param total how many records there are, by {@link #count}
     */
    public Numbers page(EntityManager entities, Optional<Cursor> cursor, int size, Total total) {
        return numbers(entities, cursor, size, total.more()).of(total);
    }

    /** The same with the total, which isn't queried if the page has all records. */
    public Numbers page(EntityManager entities, Optional<Cursor> cursor, int size) {
        boolean many = isLong(entities);
        Numbers page = numbers(entities, cursor, size, many);
        return page.of(
                many ? Total.MORE : Total.of(page.isWholeList() ? page.ids().size() : count(entities, Condition.NONE)));
    }

    /**
     * The ids of the next records, for somebody who reads the whole list. Nothing is counted. The records are found along the
     * order even if few match, because then all portions together pass each record once.
     *
     * @param after where the portion begins; null for the beginning of the list. A cursor of another list is a bug.
     */
    public ListPortion<Long> portion(EntityManager entities, Cursor after, int size) {
        Place place = after == null ? null : new Place(order.values(after).orElseThrow(), true);
        List<Object[]> rows = rows(entities, place, false, size + 1, false);
        boolean more = rows.size() > size;
        List<Object[]> portion = more ? rows.subList(0, size) : rows;
        return new ListPortion<>(
                portion.stream().map(row -> (Long) row[row.length - 1]).toList(),
                more ? cursor(portion.get(size - 1), true) : null);
    }

    /**
     * The ids after the cursor, without counting anything, for callers that only go forward.
     *
     * @param cursor empty for the beginning
     * @return empty if the cursor doesn't belong to this order
     */
    public Optional<ListPortion<Long>> following(EntityManager entities, Optional<Cursor> cursor, int size) {
        Optional<List<Object>> values = cursor.filter(Cursor::after).flatMap(order::values);
        if (cursor.isPresent() && values.isEmpty()) {
            return Optional.empty();
        }
        Place place = values.map(start -> new Place(start, true)).orElse(null);
        List<Object[]> rows = rows(entities, place, false, size + 1, searched);
        boolean more = rows.size() > size;
        List<Object[]> shown = more ? rows.subList(0, size) : rows;
        return Optional.of(new ListPortion<>(
                shown.stream().map(row -> (Long) row[row.length - 1]).toList(),
                more ? cursor(shown.get(size - 1), true) : null));
    }

    private Numbers numbers(EntityManager entities, Optional<Cursor> cursor, int size, boolean many) {
        Optional<Place> place =
                cursor.flatMap(asked -> order.values(asked).map(values -> new Place(values, asked.after())));
        if (place.isEmpty()) {
            return page(entities, null, false, size, many);
        }
        Numbers page = page(entities, place.get(), !place.get().after(), size, many);
        boolean shortFirst = !place.get().after() && page.ids().size() < size;
        return shortFirst
                ? page(entities, null, false, size, many)
                : page.ids().isEmpty() ? page(entities, null, true, size, many) : page;
    }

    private Numbers page(EntityManager entities, Place place, boolean backwards, int size, boolean many) {
        List<Object[]> rows = rows(entities, place, backwards, size + 1, searched && !many);
        boolean more = rows.size() > size;
        if (more) {
            rows.remove(size);
        }
        if (backwards) {
            Collections.reverse(rows);
        }
        if (rows.isEmpty()) {
            return new Numbers(List.of(), 0, Total.NONE, null, null);
        }
        Object[] top = rows.get(0);
        Object[] bottom = rows.get(rows.size() - 1);
        boolean isFirst = place == null && !backwards || backwards && !more;
        boolean isLast = place == null && backwards || !backwards && !more;
        long first = isFirst ? 1 : position(entities, new Place(values(top), false), many);
        return new Numbers(
                rows.stream().map(row -> (Long) row[row.length - 1]).toList(),
                first,
                many ? Total.MORE : Total.NONE,
                isFirst ? null : cursor(top, false),
                isLast ? null : cursor(bottom, true));
    }

    private List<Object[]> rows(EntityManager entities, Place place, boolean backwards, int most, boolean sorted) {
        List<Object[]> rows = new ArrayList<>();
        for (Condition condition : conditions(place)) {
            if (rows.size() < most) {
                // The id is selected twice: a query for a single column would not return arrays.
                String jpql = "select " + order.paths() + ", " + id() + fromWhere(condition)
                        + (sorted ? order.sortedBy(backwards) : order.orderedBy(backwards));
                TypedQuery<Object[]> query = fill(entities.createQuery(jpql, Object[].class), condition);
                int left = most - rows.size();
                if (!sorted || !compared) {
                    query.setMaxResults(left);
                }
                query.getResultList().stream().limit(left).forEach(rows::add);
            }
        }
        return rows;
    }

    /** The position of the place, counted from 1; 0 if too many records come before it to be counted. */
    private long position(EntityManager entities, Place place, boolean many) {
        long before = 0;
        for (Condition condition : conditions(place)) {
            int left = (int) (Total.MAX_COUNTED - before);
            if (many && isLongerThan(left, entities, condition, order.orderedBy(true))) {
                return 0;
            }
            before += count(entities, condition);
        }
        return before + 1;
    }

    /** Whether more than this number of records match; the database stops after one more. */
    private boolean isLongerThan(int number, EntityManager entities, Condition condition, String orderedBy) {
        return !fill(entities.createQuery("select " + id() + fromWhere(condition) + orderedBy, Long.class), condition)
                .setFirstResult(number)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private long count(EntityManager entities, Condition condition) {
        return fill(entities.createQuery("select count(" + id() + ")" + fromWhere(condition), Long.class), condition)
                .getSingleResult();
    }

    private List<Condition> conditions(Place place) {
        return place == null ? List.of(Condition.NONE) : order.conditions(place.values(), place.after());
    }

    private String id() {
        return order.columns().get(order.columns().size() - 1).path();
    }

    private String fromWhere(Condition condition) {
        return " from " + from + " where " + where + " and " + condition.text();
    }

    private <Q extends Query> Q fill(Q query, Condition condition) {
        values.forEach(query::setParameter);
        condition.values().forEach(query::setParameter);
        return query;
    }

    private List<Object> values(Object[] row) {
        return Arrays.asList(row).subList(0, order.columns().size());
    }

    private Cursor cursor(Object[] row, boolean after) {
        return new Cursor(
                after,
                Arrays.asList(values(row).stream()
                        .map(value -> value == null ? null : value.toString())
                        .toArray(String[]::new)));
    }
}
