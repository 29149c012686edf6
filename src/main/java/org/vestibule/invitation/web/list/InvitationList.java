package org.vestibule.invitation.web.list;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.vestibule.invitation.InvitationStatus;
import org.vestibule.invitation.InvitationSummary;
import org.vestibule.invitation.query.InvitationFilter;
import org.vestibule.invitation.query.InvitationOrder;
import org.vestibule.invitation.query.InvitationQueryService;
import org.vestibule.invitation.query.StatusCounts;
import org.vestibule.invitation.web.SelectOption;
import org.vestibule.shared.paging.Cursor;
import org.vestibule.shared.paging.ListSlice;
import org.vestibule.shared.paging.Total;
import org.vestibule.shell.ListAddress;
import org.vestibule.shell.ListParameters;

/** The list of Portal Invitations. Its whole state is in its address, so that it can be bookmarked. */
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

    /** Reads the list for the address; called again after a command has changed it. */
    @PostConstruct
    void read() {
        ListParameters asked = ListParameters.ofRequest();
        filter = new InvitationFilter(
                asked.text("q").orElse(null),
                asked.constant("status", InvitationStatus.values()).orElse(null),
                asked.number("portal").orElse(null),
                asked.text("asked").isPresent());
        order = asked.constant("sort", InvitationOrder.values()).orElse(InvitationOrder.CREATED);
        descending = asked.text("dir").map("desc"::equals).orElse(order == InvitationOrder.CREATED);
        counts = records.counts(filter);
        newLinksAsked = records.newLinksAsked(filter);
        page = records.page(filter, order, descending, asked.cursor(), total());
        portals = records.portals().stream()
                .map(portal -> new SelectOption(portal.id(), portal.name()))
                .toList();
    }

    /** The address of this list with another status filter, from its first page. */
    public String statusAddress(InvitationStatus status) {
        return address(filter.withStatus(status), order, descending, null);
    }

    /** The address of this list with only invitees who wait for a new link, from its first page. */
    public String getNewLinkAddress() {
        return address(filter.withNewLinkAsked(), order, descending, null);
    }

    /** The number of invitees who wait for a new link. */
    public Total getNewLinksAsked() {
        return newLinksAsked;
    }

    /** The address of this list sorted by the column; in reverse if it is sorted by it already. */
    public String sortAddress(String column) {
        InvitationOrder wanted = InvitationOrder.valueOf(column);
        return address(filter, wanted, wanted == order && !descending, null);
    }

    /** The address of the page that begins or ends at the cursor. */
    public String pageAddress(Cursor cursor) {
        return address(filter, order, descending, cursor);
    }

    /** The column's value of {@code aria-sort}. */
    public String sorted(String column) {
        return order != InvitationOrder.valueOf(column) ? "none" : descending ? "descending" : "ascending";
    }

    private static String address(InvitationFilter filter, InvitationOrder order, boolean descending, Cursor cursor) {
        boolean usual = order == InvitationOrder.CREATED && descending;
        return new ListAddress("/crm/invitations")
                .with("q", filter.text())
                .with("status", filter.status())
                .with("portal", filter.portalId())
                .with("asked", filter.newLinkAsked() ? "true" : null)
                .with("sort", usual ? null : order)
                .with("dir", usual ? null : descending ? "desc" : "asc")
                .at(cursor)
                .toString();
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

    /** The number of invitations with the status; null if that wasn't counted. */
    public Total count(InvitationStatus status) {
        return counts.of(status);
    }

    /** The number of invitations of any status. */
    public Total getAll() {
        return counts.all();
    }

    /** The number of invitations that match the filter. */
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

    /** Whether the list is filtered, so that an empty list says so. */
    public boolean isFiltered() {
        return !filter.equals(InvitationFilter.NONE);
    }
}
