package org.vestibule.contact.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vestibule.contact.query.ContactPortalState;
import org.vestibule.contact.query.ContactQueryService;
import org.vestibule.contact.query.ContactSearch.Filter;
import org.vestibule.contact.query.ContactSearchParameters;
import org.vestibule.contact.query.ContactSummary;
import org.vestibule.contact.view.ContactViewSummary;
import org.vestibule.contact.web.ContactListState.Part;
import org.vestibule.portal.Portal;
import org.vestibule.security.Caller;
import org.vestibule.shared.paging.Cursor;
import org.vestibule.shared.paging.ListSlice;
import org.vestibule.shell.ListAddress;
import org.vestibule.shell.ListParameters;

/** The list of contacts. Its whole state is in the address, so that Back, bookmarks and links keep it. */
@Named
@RequestScoped
public class ContactList {

    private static final String ADDRESS = "/crm/contacts";

    private final ContactQueryService contacts;
    private final ContactViewMenu views;
    private final Caller caller;
    private final ZoneId zone;
    private ContactListState state;
    private ListSlice<ContactSummary> page;
    private List<Portal> portals;

    @Inject
    public ContactList(ContactQueryService contacts, ContactViewMenu views, Caller caller, ZoneId zone) {
        this.contacts = contacts;
        this.views = views;
        this.caller = caller;
        this.zone = zone;
    }

    /** The state from the address, or, if the address has nothing but a view, from that view. */
    public ContactListState getState() {
        if (state == null) {
            ListParameters asked = ListParameters.ofRequest();
            state = ContactListState.isIn(asked)
                    ? ContactListState.in(asked)
                    : saved().orElse(ContactListState.in(asked));
        }
        return state;
    }

    private Optional<ContactListState> saved() {
        return views.current().map(view -> ContactListState.in(ListParameters.of(view.listParameters())));
    }

    /** Whether the list differs from the open view. */
    public boolean isChanged() {
        return saved().filter(view -> !view.equals(getState())).isPresent();
    }

    /** The address of this list with these columns. */
    String withColumns(List<ContactColumn> columns) {
        return address(getState().withColumns(columns));
    }

    public ListSlice<ContactSummary> getPage() {
        if (page == null) {
            page = contacts.search(getState()
                    .search(caller.id(), zone, ListParameters.ofRequest().cursor()));
        }
        return page;
    }

    public Filter[] getFilters() {
        return Filter.values();
    }

    public ContactPortalState[] getPortalStates() {
        return ContactPortalState.values();
    }

    /** The portals to filter by, by name. */
    public List<Portal> getPortals() {
        if (portals == null) {
            portals = contacts.portals();
        }
        return portals;
    }

    /** The columns of the list, in their order. */
    public List<ContactColumn> getColumns() {
        return getState().columns();
    }

    /** Whether the columns were chosen by somebody. */
    public boolean isChosenColumns() {
        return !getColumns().equals(ContactColumn.DEFAULT);
    }

    /** Whether the list can be sorted by the column. */
    public boolean sortable(ContactColumn column) {
        return column.order().isPresent();
    }

    /** The address of this list with another filter, from its first page. */
    public String show(Filter filter) {
        return address(getState().withFilter(filter));
    }

    /** The address of this list with only the viewer's own contacts, or again with everybody's. */
    public String getMineAddress() {
        return address(getState().withOwner(isMine() ? null : ContactListState.ME));
    }

    /** Whether the list has only the viewer's own contacts. */
    public boolean isMine() {
        return ContactListState.ME.equals(getState().owner());
    }

    /** The address of this list sorted by the column; in reverse if it is sorted by it already. */
    public String sort(ContactColumn column) {
        return address(getState().sortedBy(column.order().orElseThrow()));
    }

    /** The address of the page that begins or ends at the cursor. */
    public String turn(Cursor cursor) {
        return asAddress(getState()).at(cursor).toString();
    }

    /** The address of this list with one filter removed. */
    public String without(Part part) {
        return address(getState().without(part));
    }

    /** The address of this list with only the search words as a filter. */
    public String getClearedAddress() {
        return address(getState().cleared());
    }

    /** The parameters of this list, for the form that exports it. */
    public String getParameters() {
        return getState().parameters();
    }

    /** The column's value of {@code aria-sort}: "none" if the list isn't sorted by it, null if it can't be. */
    public String sorted(ContactColumn column) {
        return column.order()
                .map(order -> order != getState().order() ? "none" : state.descending() ? "descending" : "ascending")
                .orElse(null);
    }

    private String address(ContactListState other) {
        return asAddress(other).toString();
    }

    private ListAddress asAddress(ContactListState other) {
        Optional<ContactViewSummary> view = views.current();
        if (view.isEmpty()) {
            // An address with parameters doesn't open the default view.
            return other.parameters().isEmpty() ? views.whole(address()) : other.on(address());
        }
        ListAddress address =
                address().with(ContactViewMenu.PARAMETER, view.get().id());
        if (saved().filter(other::equals).isPresent()) {
            return address;
        }
        // Without parameters, it would be the view as it was saved.
        return other.parameters().isEmpty()
                ? address.with("show", ContactListState.parameter(Filter.ALL))
                : other.on(address);
    }

    /** What narrows the list, for work on all contacts that match, wherever they are paged. */
    public List<Map.Entry<String, String>> getSearchParameters() {
        return List.copyOf(ContactSearchParameters.of(getState().search(caller.id(), zone, null))
                .entrySet());
    }

    /** The address of the list without parameters. */
    static ListAddress address() {
        return new ListAddress(ADDRESS);
    }

    /** The name of a constant in addresses. */
    public String parameter(Enum<?> value) {
        return ContactListState.parameter(value);
    }
}
