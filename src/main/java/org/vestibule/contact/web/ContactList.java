package org.vestibule.contact.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Map;
import org.vestibule.contact.Contact;
import org.vestibule.contact.ContactSearch;
import org.vestibule.contact.ContactSearch.Filter;
import org.vestibule.contact.ContactSearch.Order;
import org.vestibule.contact.ContactService;
import org.vestibule.shared.paging.Cursor;
import org.vestibule.shared.paging.ListSlice;
import org.vestibule.shell.ListAddress;

/** The list of contacts. Its whole state is in the address, so that Back, bookmarks and links keep it. */
@Named
@RequestScoped
public class ContactList {

    private final ContactService contacts;
    private ContactSearch search;
    private ListSlice<Contact> page;

    @Inject
    public ContactList(ContactService contacts) {
        this.contacts = contacts;
    }

    public ContactSearch getSearch() {
        if (search == null) {
            Map<String, String> asked =
                    FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
            search = new ContactSearch(
                    asked.getOrDefault("q", "").strip(),
                    named(Filter.values(), asked.get("show")),
                    named(Order.values(), asked.get("sort")),
                    "desc".equals(asked.get("dir")),
                    Cursor.in(asked).orElse(null));
        }
        return search;
    }

    public ListSlice<Contact> getPage() {
        if (page == null) {
            page = contacts.search(getSearch());
        }
        return page;
    }

    public Filter[] getFilters() {
        return Filter.values();
    }

    public Order[] getOrders() {
        return Order.values();
    }

    /** The address of this list with another filter, from its first page. */
    public String show(Filter filter) {
        return address(filter, search.order(), search.descending(), null);
    }

    /** The address of this list in that order; the order that it has already is turned round. */
    public String sort(Order order) {
        return address(search.filter(), order, search.order() == order && !search.descending(), null);
    }

    /** The address of this list's page that begins or ends there. */
    public String turn(Cursor cursor) {
        return address(search.filter(), search.order(), search.descending(), cursor);
    }

    /** What {@code aria-sort} says of a column; "none" for one that the list isn't sorted by. */
    public String sorted(Order order) {
        if (getSearch().order() != order) {
            return "none";
        }
        return search.descending() ? "descending" : "ascending";
    }

    private String address(Filter filter, Order order, boolean descending, Cursor cursor) {
        return new ListAddress("/crm/contacts")
                .with("q", search.text())
                .with("show", filter == Filter.ALL ? null : name(filter))
                .with("sort", order == Order.NAME ? null : name(order))
                .with("dir", descending ? "desc" : null)
                .at(cursor)
                .toString();
    }

    /** How a filter or an order is called in addresses. */
    public String parameter(Enum<?> value) {
        return name(value);
    }

    private static <E extends Enum<E>> E named(E[] values, String name) {
        for (E value : values) {
            if (name(value).equals(name)) {
                return value;
            }
        }
        return values[0];
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
