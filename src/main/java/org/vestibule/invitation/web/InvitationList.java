package org.vestibule.invitation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.vestibule.invitation.InvitationFilter;
import org.vestibule.invitation.InvitationOrder;
import org.vestibule.invitation.InvitationRecords;
import org.vestibule.invitation.InvitationStatus;
import org.vestibule.invitation.InvitationSummary;
import org.vestibule.shared.RecordNumber;

/** The list of Portal Invitations. Its whole state is in its address, so that it can be kept as a bookmark. */
@Named
@RequestScoped
public class InvitationList {

    static final int PAGE_SIZE = 25;

    private final InvitationRecords records;

    private InvitationFilter filter;
    private InvitationOrder order;
    private boolean descending;
    private int page;
    private Map<InvitationStatus, Long> counts;
    private List<InvitationSummary> rows;
    private List<Choice> portals;

    @Inject
    public InvitationList(InvitationRecords records) {
        this.records = records;
    }

    protected InvitationList() {
        this(null);
    }

    /** Reads what the address asks for, and again once a command has changed it. */
    @PostConstruct
    void read() {
        filter = new InvitationFilter(
                parameter("q").map(String::strip).orElse(null),
                parameter("status")
                        .flatMap(name -> named(InvitationStatus.values(), name))
                        .orElse(null),
                parameter("portal").flatMap(RecordNumber::in).orElse(null));
        order = parameter("sort")
                .flatMap(name -> named(InvitationOrder.values(), name))
                .orElse(InvitationOrder.CREATED);
        descending = parameter("dir").map("desc"::equals).orElse(order == InvitationOrder.CREATED);
        counts = records.counts(filter);
        page = parameter("page")
                .filter(number -> number.matches("[1-9]\\d{0,6}"))
                .map(Integer::parseInt)
                .map(asked -> Math.min(asked, getLastPage()))
                .orElse(1);
        rows = records.find(filter, order, descending, (page - 1) * PAGE_SIZE, PAGE_SIZE);
        portals = records.portals().stream()
                .map(portal -> new Choice(portal.id(), portal.name()))
                .toList();
    }

    /** The address of this list with another status filter, from its first page. */
    public String statusAddress(InvitationStatus status) {
        return address(filter.withStatus(status), order, descending, 1);
    }

    /** The address of this list sorted by a column, or the other way round if it is already. */
    public String sortAddress(String column) {
        InvitationOrder wanted = InvitationOrder.valueOf(column);
        return address(filter, wanted, wanted == order && !descending, 1);
    }

    public String pageAddress(int number) {
        return address(filter, order, descending, number);
    }

    /** How the column is sorted, as {@code aria-sort} has it. */
    public String sorted(String column) {
        return order != InvitationOrder.valueOf(column) ? "none" : descending ? "descending" : "ascending";
    }

    private static String address(InvitationFilter filter, InvitationOrder order, boolean descending, int page) {
        StringBuilder query = new StringBuilder();
        append(query, "q", filter.text());
        append(query, "status", filter.status());
        append(query, "portal", filter.portalId());
        if (order != InvitationOrder.CREATED || !descending) {
            append(query, "sort", order);
            append(query, "dir", descending ? "desc" : "asc");
        }
        append(query, "page", page == 1 ? null : page);
        return "/crm/invitations" + query;
    }

    private static void append(StringBuilder query, String name, Object value) {
        if (value != null && !value.toString().isEmpty()) {
            query.append(query.isEmpty() ? '?' : '&')
                    .append(name)
                    .append('=')
                    .append(URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        }
    }

    private static Optional<String> parameter(String name) {
        return Optional.ofNullable(FacesContext.getCurrentInstance()
                        .getExternalContext()
                        .getRequestParameterMap()
                        .get(name))
                .filter(text -> !text.isBlank());
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
        return Stream.of(values).filter(value -> value.name().equals(name)).findFirst();
    }

    public InvitationFilter getFilter() {
        return filter;
    }

    public InvitationOrder getOrder() {
        return order;
    }

    public boolean isDescending() {
        return descending;
    }

    public List<InvitationSummary> getRows() {
        return rows;
    }

    public List<Choice> getPortals() {
        return portals;
    }

    public InvitationStatus[] getStatuses() {
        return InvitationStatus.values();
    }

    public long count(InvitationStatus status) {
        return counts.getOrDefault(status, 0L);
    }

    /** How many there are, whatever their status. */
    public long getAll() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many the filter lets through. */
    public long getTotal() {
        return filter.status() == null ? getAll() : count(filter.status());
    }

    public int getPage() {
        return page;
    }

    public int getLastPage() {
        return (int) Math.max(1, (getTotal() + PAGE_SIZE - 1) / PAGE_SIZE);
    }

    public long getFirst() {
        return (page - 1L) * PAGE_SIZE + 1;
    }

    public long getLast() {
        return getFirst() + rows.size() - 1;
    }

    /** Whether something narrows the list, so that an empty one says so. */
    public boolean isFiltered() {
        return !filter.equals(InvitationFilter.NONE);
    }
}
