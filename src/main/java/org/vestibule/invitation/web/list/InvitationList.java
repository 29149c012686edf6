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
import org.vestibule.shell.ListParameters;

/** The list of Portal Invitations. Its whole state is in its address, so that it can be bookmarked. */
@Named
@RequestScoped
public class InvitationList {

    private final InvitationQueryService records;

    private InvitationListState state;
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
        state = InvitationListState.in(asked);
        counts = records.counts(state.filter());
        newLinksAsked = records.newLinksAsked(state.filter());
        page = records.page(state.filter(), state.order(), state.descending(), asked.cursor(), total());
        portals = records.portals().stream()
                .map(portal -> new SelectOption(portal.id(), portal.name()))
                .toList();
    }

    /** The address of this list with another status filter, from its first page. */
    public String statusAddress(InvitationStatus status) {
        return state.with(state.filter().withStatus(status)).address().toString();
    }

    /** The address of this list with only invitees who wait for a new link, from its first page. */
    public String getNewLinkAddress() {
        return state.with(state.filter().withNewLinkAsked()).address().toString();
    }

    /** The number of invitees who wait for a new link. */
    public Total getNewLinksAsked() {
        return newLinksAsked;
    }

    /** The address of this list sorted by the column; in reverse if it is sorted by it already. */
    public String sortAddress(String column) {
        return state.sortedBy(InvitationOrder.valueOf(column)).address().toString();
    }

    /** The address of the page that begins or ends at the cursor. */
    public String pageAddress(Cursor cursor) {
        return state.address().at(cursor).toString();
    }

    /** The column's value of {@code aria-sort}. */
    public String sorted(String column) {
        return state.order() != InvitationOrder.valueOf(column)
                ? "none"
                : state.descending() ? "descending" : "ascending";
    }

    /** The parameters of this list, for the form that exports it. */
    public String getParameters() {
        return state.address().parameters();
    }

    public InvitationFilter getFilter() {
        return state.filter();
    }

    public InvitationOrder getOrder() {
        return state.order();
    }

    public boolean isDescending() {
        return state.descending();
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
        if (state.filter().newLinkAsked()) {
            return newLinksAsked;
        }
        if (state.filter().status() == null) {
            return counts.all();
        }
        return Optional.ofNullable(counts.of(state.filter().status())).orElseGet(() -> records.count(state.filter()));
    }

    public ListSlice<InvitationSummary> getPage() {
        return page;
    }

    /** Whether the list is filtered, so that an empty list says so. */
    public boolean isFiltered() {
        return !state.filter().equals(InvitationFilter.NONE);
    }
}
