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
import org.vestibule.shell.ListParameters;

/** The list of portal users. Its whole state is in its address, so that it can be bookmarked. */
@Named
@RequestScoped
public class PortalUserList {

    private final PortalUserQueryService users;

    private PortalUserListState state;
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
        state = PortalUserListState.in(asked);
        counts = users.counts(state.filter());
        page = users.page(state.filter(), state.order(), state.descending(), asked.cursor(), total());
        portals = users.portals();
    }

    private Total total() {
        if (state.filter().status() == null) {
            return counts.all();
        }
        return Optional.ofNullable(counts.of(state.filter().status())).orElseGet(() -> users.count(state.filter()));
    }

    /** The address of this list with another status filter, from its first page. */
    public String statusAddress(PortalUserStatus status) {
        return state.withStatus(status).address().toString();
    }

    /** The address of this list sorted by a column, or reversed if it is already sorted by it. */
    public String sortAddress(PortalUserOrder column) {
        return state.sortedBy(column).address().toString();
    }

    /** The address of the page of this list that begins or ends at the cursor. */
    public String pageAddress(Cursor cursor) {
        return state.address().at(cursor).toString();
    }

    /** The column's value of {@code aria-sort}. */
    public String sorted(PortalUserOrder column) {
        return state.order() != column ? "none" : state.descending() ? "descending" : "ascending";
    }

    /** The parameters of this list, for the form that exports it. */
    public String getParameters() {
        return state.address().parameters();
    }

    public PortalUserFilter getFilter() {
        return state.filter();
    }

    public PortalUserOrder getOrder() {
        return state.order();
    }

    public boolean isDescending() {
        return state.descending();
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
        return !state.filter().equals(PortalUserFilter.NONE);
    }
}
