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
 * The state of the list of contacts, as its address has it. A null value doesn't narrow the list.
 *
 * @param owner {@link #ME}, {@link #NOBODY}, or the id of an account
 * @param from the first day on which contacts were added
 * @param to the last day on which contacts were added
 * @param columns without duplicates; the first is the name
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

    /** The viewer is the owner. */
    static final String ME = "me";

    /** There is no owner. */
    static final String NOBODY = "none";

    /** The filters, besides the words, that can be removed one at a time. */
    public enum Part {
        OWNER,
        PORTAL,
        COMPANY,
        FROM,
        TO
    }

    private static final List<String> PARAMETERS =
            List.of("q", "show", "owner", "state", "portal", "company", "from", "to", "sort", "dir", "columns");

    /** Whether the address has any of the list's parameters. */
    static boolean isIn(ListParameters asked) {
        return PARAMETERS.stream().anyMatch(asked.values()::containsKey);
    }

    /** Reads the state from the address; an unreadable value counts as absent. */
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

    /** Adds everything that differs from the defaults to the address. */
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

    /** The query string for this state; empty if it is the default. */
    String parameters() {
        return on(new ListAddress("")).parameters();
    }

    /** The names of the columns in an address. */
    public String columnNames() {
        return columns.stream().map(ContactListState::parameter).collect(Collectors.joining(","));
    }

    /**
     * The search for this state.
     *
     * @param me the id of the viewer's account
     * @param zone the time zone of the days
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

    /** This state with another filter. */
    ContactListState withFilter(Filter other) {
        return new ContactListState(
                text, other, owner, portalState, portalId, company, from, to, order, descending, columns);
    }

    /** This state with another owner. */
    ContactListState withOwner(String other) {
        return new ContactListState(
                text, filter, other, portalState, portalId, company, from, to, order, descending, columns);
    }

    /** This state in that order; the present order is reversed. */
    ContactListState sortedBy(Order other) {
        // People look for the newest contacts first.
        boolean down = order == other ? !descending : other == Order.CREATED;
        return new ContactListState(
                text, filter, owner, portalState, portalId, company, from, to, other, down, columns);
    }

    /** This state with other columns. */
    ContactListState withColumns(List<ContactColumn> others) {
        return new ContactListState(
                text, filter, owner, portalState, portalId, company, from, to, order, descending, others);
    }

    /** This state with one filter removed. */
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

    /** This state with only the search words as a filter. */
    ContactListState cleared() {
        return new ContactListState(text, Filter.ALL, null, null, null, null, null, null, order, descending, columns);
    }

    /** Whether there are filters besides the words. */
    public boolean filtered() {
        return !equals(cleared());
    }

    /** Whether the first day is after the last, so that nobody can be found. */
    public boolean daysCrossed() {
        return from != null && to != null && from.isAfter(to);
    }

    /** The name of a constant in addresses. */
    static String parameter(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
        return Stream.of(values).filter(value -> parameter(value).equals(name)).findFirst();
    }
}
