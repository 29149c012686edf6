package org.vestibule.contact.query;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vestibule.contact.query.ContactSearch.Filter;
import org.vestibule.contact.query.ContactSearch.Order;
import org.vestibule.shared.RecordNumber;

/**
 * Writes which contacts a search finds as parameters, and reads them. The order and the page aren't among them. Values that
 * can't be read count as absent.
 */
public final class ContactSearchParameters {

    private static final Set<String> TYPED = Set.of("words", "company");

    private ContactSearchParameters() {}

    /** The parameters without what somebody typed, which may be a person's name. */
    public static Map<String, String> withoutTypedText(Map<String, String> values) {
        return values.entrySet().stream()
                .filter(value -> !TYPED.contains(value.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The parameters of what narrows the search; empty for all contacts. */
    public static Map<String, String> of(ContactSearch search) {
        ContactCriteria criteria = search.criteria();
        Map<String, String> values = new LinkedHashMap<>();
        add(values, "words", search.text().isBlank() ? null : search.text());
        add(values, "show", search.filter() == Filter.ALL ? null : search.filter());
        add(values, "owner", criteria.unowned() ? "none" : criteria.ownerId());
        add(values, "state", criteria.portalState());
        add(values, "ofPortal", criteria.portalId());
        add(values, "company", criteria.company());
        add(values, "from", criteria.createdFrom());
        add(values, "before", criteria.createdBefore());
        return values;
    }

    private static void add(Map<String, String> values, String name, Object value) {
        if (value != null) {
            values.put(name, value.toString());
        }
    }

    /** The search with these parameters; other parameters are left aside. */
    public static ContactSearch search(Map<String, String> values) {
        String owner = values.get("owner");
        var criteria = new ContactCriteria(
                RecordNumber.in(owner).orElse(null),
                "none".equals(owner),
                named(ContactPortalState.values(), values.get("state")).orElse(null),
                RecordNumber.in(values.get("ofPortal")).orElse(null),
                values.get("company"),
                read(values.get("from"), Instant::parse).orElse(null),
                read(values.get("before"), Instant::parse).orElse(null));
        return new ContactSearch(
                values.getOrDefault("words", ""),
                named(Filter.values(), values.get("show")).orElse(Filter.ALL),
                criteria,
                Order.NAME,
                false,
                null);
    }

    private static <E extends Enum<E>> Optional<E> named(E[] constants, String name) {
        return Stream.of(constants)
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }

    private static <T> Optional<T> read(String text, Function<String, T> reader) {
        try {
            return Optional.ofNullable(text).map(reader);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
