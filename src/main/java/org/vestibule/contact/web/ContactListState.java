package org.vestibule.contact.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vestibule.contact.query.ContactCriteria;
import org.vestibule.contact.query.ContactPortalState;
import org.vestibule.contact.query.ContactSearch;
import org.vestibule.contact.query.ContactSearch.Filter;
import org.vestibule.contact.query.ContactSearch.Order;
import org.vestibule.shared.RecordNumber;
import org.vestibule.shared.paging.Cursor;
import org.vestibule.shell.ListAddress;
import org.vestibule.shell.ListParameters;

/**
 * What the list of contacts shows, as it stands in its address. Null is for what doesn't narrow.
 *
 * @param owner {@link #ME}, {@link #NOBODY}, or the number of an account
 * @param from the first day of being added
 * @param to the last day of being added
 * @param columns without repetition; the first is the name
 */
public record ContactListState(
        String text,
        Filter filter,
        String owner,
        ContactPortalState portalState,
        Long portalId,
        String company,
        LocalDate from,
        LocalDate to,
        Order order,
        boolean descending,
        List<ContactColumn> columns) {

    /** The owner is who looks at the list. */
    static final String ME = "me";

    /** Nobody is the owner. */
    static final String NOBODY = "none";

    /** What narrows the list beside the words, and can be taken away by itself. */
    public enum Part {
        OWNER,
        PORTAL,
        COMPANY,
        FROM,
        TO
    }

    private static final List<String> PARAMETERS =
            List.of("q", "show", "owner", "state", "portal", "company", "from", "to", "sort", "dir", "columns");

    /** Whether the address says anything of what the list is to show. */
    static boolean isIn(ListParameters asked) {
        return PARAMETERS.stream().anyMatch(asked.values()::containsKey);
    }

    /** What can't be read in an address is taken for what nobody asked for. */
    static ContactListState in(ListParameters asked) {
        return new ContactListState(
                asked.text("q").orElse(""),
                named(Filter.values(), asked.values().get("show")).orElse(Filter.ALL),
                asked.text("owner").filter(ContactListState::isOwner).orElse(null),
                named(ContactPortalState.values(), asked.values().get("state")).orElse(null),
                asked.number("portal").orElse(null),
                asked.text("company").orElse(null),
                asked.day("from").orElse(null),
                asked.day("to").orElse(null),
                named(Order.values(), asked.values().get("sort")).orElse(Order.NAME),
                "desc".equals(asked.values().get("dir")),
                columns(asked.values().get("columns")));
    }

    private static boolean isOwner(String text) {
        return ME.equals(text) || NOBODY.equals(text) || RecordNumber.in(text).isPresent();
    }

    private static List<ContactColumn> columns(String names) {
        if (names == null) {
            return ContactColumn.DEFAULT;
        }
        Stream<ContactColumn> chosen =
                Arrays.stream(names.split(",")).flatMap(name -> named(ContactColumn.values(), name).stream());
        return Stream.concat(Stream.of(ContactColumn.NAME), chosen).distinct().toList();
    }

    /** Adds to the address all that isn't as it is where nobody asked. */
    ListAddress on(ListAddress address) {
        return address.with("q", text)
                .with("show", filter == Filter.ALL ? null : parameter(filter))
                .with("owner", owner)
                .with("state", portalState == null ? null : parameter(portalState))
                .with("portal", portalId)
                .with("company", company)
                .with("from", from)
                .with("to", to)
                .with("sort", order == Order.NAME ? null : parameter(order))
                .with("dir", descending ? "desc" : null)
                .with("columns", columns.equals(ContactColumn.DEFAULT) ? null : columnNames());
    }

    /** The query of an address that asks for it; empty where that asks for nothing. */
    String parameters() {
        String query = on(new ListAddress("")).toString();
        return query.isEmpty() ? "" : query.substring(1);
    }

    /** The names of the columns in an address. */
    public String columnNames() {
        return columns.stream().map(ContactListState::parameter).collect(Collectors.joining(","));
    }

    /**
     * The search that it stands for.
     *
     * @param me the number of the account of who looks at the list
     * @param zone where days begin and end
     */
    ContactSearch search(Long me, ZoneId zone, Cursor cursor) {
        Long ownerId = ME.equals(owner)
                ? me
                : Optional.ofNullable(owner).flatMap(RecordNumber::in).orElse(null);
        var criteria = new ContactCriteria(
                ownerId,
                NOBODY.equals(owner),
                portalState,
                portalId,
                company,
                start(from, zone),
                start(to == null ? null : to.plusDays(1), zone));
        return new ContactSearch(text, filter, criteria, order, descending, cursor);
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day == null ? null : day.atStartOfDay(zone).toInstant();
    }

    /** The same with other contacts. */
    ContactListState withFilter(Filter other) {
        return new ContactListState(
                text, other, owner, portalState, portalId, company, from, to, order, descending, columns);
    }

    /** The same with another owner. */
    ContactListState withOwner(String other) {
        return new ContactListState(
                text, filter, other, portalState, portalId, company, from, to, order, descending, columns);
    }

    /** The same in that order; the order that it has already is turned round. */
    ContactListState sortedBy(Order other) {
        // Who was added last is what people look for first.
        boolean down = order == other ? !descending : other == Order.CREATED;
        return new ContactListState(
                text, filter, owner, portalState, portalId, company, from, to, other, down, columns);
    }

    /** The same with other columns. */
    ContactListState withColumns(List<ContactColumn> others) {
        return new ContactListState(
                text, filter, owner, portalState, portalId, company, from, to, order, descending, others);
    }

    /** The same narrowed by one thing less. */
    ContactListState without(Part part) {
        boolean portal = part == Part.PORTAL;
        return new ContactListState(
                text,
                filter,
                part == Part.OWNER ? null : owner,
                portal ? null : portalState,
                portal ? null : portalId,
                part == Part.COMPANY ? null : company,
                part == Part.FROM ? null : from,
                part == Part.TO ? null : to,
                order,
                descending,
                columns);
    }

    /** The same narrowed by nothing but the words. */
    ContactListState cleared() {
        return new ContactListState(text, Filter.ALL, null, null, null, null, null, null, order, descending, columns);
    }

    /** Whether it is narrowed by anything but the words. */
    public boolean filtered() {
        return !equals(cleared());
    }

    /** Whether the first day comes after the last, so that nobody can be found. */
    public boolean daysCrossed() {
        return from != null && to != null && from.isAfter(to);
    }

    /** How a constant is called in addresses. */
    static String parameter(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
        return Stream.of(values).filter(value -> parameter(value).equals(name)).findFirst();
    }
}
