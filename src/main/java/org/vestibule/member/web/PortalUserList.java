package org.vestibule.member.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.vestibule.member.query.PortalUserCounts;
import org.vestibule.member.query.PortalUserFilter;
import org.vestibule.member.query.PortalUserOrder;
import org.vestibule.member.query.PortalUserQueryService;
import org.vestibule.member.query.PortalUserStatus;
import org.vestibule.member.query.PortalUserSummary;
import org.vestibule.portal.Portal;
import org.vestibule.shared.paging.Cursor;
import org.vestibule.shared.paging.ListSlice;
import org.vestibule.shared.paging.Total;
import org.vestibule.shell.ListAddress;
import org.vestibule.shell.ListParameters;

/** The list of portal users. Its whole state is in its address, so that it can be bookmarked. */
@Named
@RequestScoped
public class PortalUserList {

    private static final String ADDRESS = "/crm/users";

    private final PortalUserQueryService users;

    private PortalUserFilter filter;
    private PortalUserOrder order;
    private boolean descending;
    private PortalUserCounts counts;
    private ListSlice<PortalUserSummary> page;
    private List<Portal> portals;

    @Inject
    public PortalUserList(PortalUserQueryService users) {
        this.users = users;
    }

    @PostConstruct
    void read() {
        ListParameters asked = ListParameters.ofRequest();
        filter = new PortalUserFilter(
                asked.text("q").orElse(null),
                asked.constant("status", PortalUserStatus.values()).orElse(null),
                asked.number("portal").orElse(null));
        order = asked.constant("sort", PortalUserOrder.values()).orElse(PortalUserOrder.NAME);
        descending = asked.text("dir").filter("desc"::equals).isPresent();
        counts = users.counts(filter);
        page = users.page(filter, order, descending, asked.cursor(), total());
        portals = users.portals();
    }

    private Total total() {
        if (filter.status() == null) {
            return counts.all();
        }
        return Optional.ofNullable(counts.of(filter.status())).orElseGet(() -> users.count(filter));
    }

    /** The address of this list with another status filter, from its first page. */
    public String statusAddress(PortalUserStatus status) {
        return address(filter.withStatus(status), order, descending, null);
    }

    /** The address of this list sorted by a column, or reversed if it is already sorted by it. */
    public String sortAddress(PortalUserOrder column) {
        // Newest first, because most people look for the latest sign-ins.
        boolean down = column == order ? !descending : column == PortalUserOrder.SIGNED_IN;
        return address(filter, column, down, null);
    }

    /** The address of the page of this list that begins or ends at the cursor. */
    public String pageAddress(Cursor cursor) {
        return address(filter, order, descending, cursor);
    }

    /** The column's value of {@code aria-sort}. */
    public String sorted(PortalUserOrder column) {
        return order != column ? "none" : descending ? "descending" : "ascending";
    }

    private static String address(PortalUserFilter filter, PortalUserOrder order, boolean descending, Cursor cursor) {
        return new ListAddress(ADDRESS)
                .with("q", filter.text())
                .with("status", filter.status())
                .with("portal", filter.portalId())
                .with("sort", order == PortalUserOrder.NAME ? null : order)
                .with("dir", descending ? "desc" : null)
                .at(cursor)
                .toString();
    }

    public PortalUserFilter getFilter() {
        return filter;
    }

    public PortalUserOrder getOrder() {
        return order;
    }

    public boolean isDescending() {
        return descending;
    }

    public ListSlice<PortalUserSummary> getPage() {
        return page;
    }

    public List<Portal> getPortals() {
        return portals;
    }

    public PortalUserStatus[] getStatuses() {
        return PortalUserStatus.values();
    }

    /** The number of users with the status; null if it wasn't counted. */
    public Total count(PortalUserStatus status) {
        return counts.of(status);
    }

    /** The number of users of any status. */
    public Total getAll() {
        return counts.all();
    }

    /** Whether the list is filtered, which the message for an empty list depends on. */
    public boolean isFiltered() {
        return !filter.equals(PortalUserFilter.NONE);
    }
}
