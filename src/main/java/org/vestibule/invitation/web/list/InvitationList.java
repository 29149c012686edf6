package org.vestibule.invitation.web.list;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vestibule.invitation.InvitationStatus;
import org.vestibule.invitation.InvitationSummary;
import org.vestibule.invitation.query.InvitationFilter;
import org.vestibule.invitation.query.InvitationOrder;
import org.vestibule.invitation.query.InvitationQueryService;
import org.vestibule.invitation.query.StatusCounts;
import org.vestibule.invitation.web.SelectOption;
import org.vestibule.shared.RecordNumber;
import org.vestibule.shared.paging.Cursor;
import org.vestibule.shared.paging.ListSlice;
import org.vestibule.shared.paging.Total;

/** The list of Portal Invitations. Its whole state is in its address, so that it can be kept as a bookmark. */
@Named
@RequestScoped
public class InvitationList {

    private final InvitationQueryService records;

    private InvitationFilter filter;
    private InvitationOrder order;
    private boolean descending;
    private ListSlice<InvitationSummary> page;
    private StatusCounts counts;
    private Total newLinksAsked;
    private List<SelectOption> portals;

    @Inject
    public InvitationList(InvitationQueryService records) {
        this.records = records;
    }

    /** Reads what the address asks for, and again once a command has changed it. */
    @PostConstruct
    void read() {
        filter = new InvitationFilter(
                parameter("q").map(String::strip).orElse(null),
                parameter("status")
                        .flatMap(name -> named(InvitationStatus.values(), name))
                        .orElse(null),
                parameter("portal").flatMap(RecordNumber::in).orElse(null),
                parameter("asked").isPresent());
        order = parameter("sort")
                .flatMap(name -> named(InvitationOrder.values(), name))
                .orElse(InvitationOrder.CREATED);
        descending = parameter("dir").map("desc"::equals).orElse(order == InvitationOrder.CREATED);
        counts = records.counts(filter);
        newLinksAsked = records.newLinksAsked(filter);
        page = records.page(filter, order, descending, cursor(), total());
        portals = records.portals().stream()
                .map(portal -> new SelectOption(portal.id(), portal.name()))
                .toList();
    }

    /** The address of this list with another status filter, from its first page. */
    public String statusAddress(InvitationStatus status) {
        return address(filter.withStatus(status), order, descending, null);
    }

    /** The address of this list of those alone who wait for a new link, from its first page. */
    public String getNewLinkAddress() {
        return address(filter.withNewLinkAsked(), order, descending, null);
    }

    /** How many of them wait for a new link. */
    public Total getNewLinksAsked() {
        return newLinksAsked;
    }

    /** The address of this list sorted by a column, or the other way round if it is already. */
    public String sortAddress(String column) {
        InvitationOrder wanted = InvitationOrder.valueOf(column);
        return address(filter, wanted, wanted == order && !descending, null);
    }

    /** The address of this list's page that begins or ends there. */
    public String pageAddress(Cursor cursor) {
        return address(filter, order, descending, cursor);
    }

    /** How the column is sorted, as {@code aria-sort} has it. */
    public String sorted(String column) {
        return order != InvitationOrder.valueOf(column) ? "none" : descending ? "descending" : "ascending";
    }

    private static String address(InvitationFilter filter, InvitationOrder order, boolean descending, Cursor cursor) {
        StringBuilder query = new StringBuilder();
        append(query, "q", filter.text());
        append(query, "status", filter.status());
        append(query, "portal", filter.portalId());
        append(query, "asked", filter.newLinkAsked() ? "true" : null);
        if (order != InvitationOrder.CREATED || !descending) {
            append(query, "sort", order);
            append(query, "dir", descending ? "desc" : "asc");
        }
        if (cursor != null) {
            append(query, cursor.name(), cursor.text());
        }
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

    private static Cursor cursor() {
        return Cursor.in(FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap())
                .orElse(null);
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
        return page.items();
    }

    public List<SelectOption> getPortals() {
        return portals;
    }

    public InvitationStatus[] getStatuses() {
        return InvitationStatus.values();
    }

    /** How many have the status; null where that wasn't counted. */
    public Total count(InvitationStatus status) {
        return counts.of(status);
    }

    /** How many there are, whatever their status. */
    public Total getAll() {
        return counts.all();
    }

    /** How many the filter lets through. */
    private Total total() {
        if (filter.newLinkAsked()) {
            return newLinksAsked;
        }
        if (filter.status() == null) {
            return counts.all();
        }
        return Optional.ofNullable(counts.of(filter.status())).orElseGet(() -> records.count(filter));
    }

    public ListSlice<InvitationSummary> getPage() {
        return page;
    }

    /** Whether something narrows the list, so that an empty one says so. */
    public boolean isFiltered() {
        return !filter.equals(InvitationFilter.NONE);
    }
}
