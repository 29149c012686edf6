package org.vestibule.contact.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.vestibule.contact.view.ContactViewService;
import org.vestibule.contact.view.ContactViewSummary;
import org.vestibule.contact.view.ContactViews;
import org.vestibule.shell.ListAddress;
import org.vestibule.shell.ListParameters;

/** The saved views to choose from, and the view in the list's address. */
@Named
@RequestScoped
public class ContactViewMenu {

    /** The parameter of the view in addresses. */
    static final String PARAMETER = "view";

    /** The value for the whole list, for people who have a default view. */
    static final String ALL = "all";

    private final ContactViewService service;
    private ContactViews views;

    @Inject
    ContactViewMenu(ContactViewService service) {
        this.service = service;
    }

    private ContactViews views() {
        if (views == null) {
            views = service.all();
        }
        return views;
    }

    /** The view in the address, or the default view if the address has no parameters. */
    Optional<ContactViewSummary> current() {
        ListParameters asked = ListParameters.ofRequest();
        Optional<String> named = asked.text(PARAMETER);
        if (named.isPresent()) {
            return views().byId(asked.number(PARAMETER).orElse(null));
        }
        return ContactListState.isIn(asked) ? Optional.empty() : views().byId(views().defaultId());
    }

    /** The open view; null if there is none. */
    public ContactViewSummary getOpen() {
        return current().orElse(null);
    }

    /** Whether the address has a view that doesn't exist or isn't shared with the viewer. */
    public boolean isMissing() {
        Optional<String> named = ListParameters.ofRequest().text(PARAMETER);
        return named.isPresent() && !ALL.equals(named.get()) && current().isEmpty();
    }

    /** The viewer's own views, by name. */
    public List<ContactViewSummary> getMine() {
        return views().all().stream().filter(ContactViewSummary::mine).toList();
    }

    /** The colleagues' shared views, by name. */
    public List<ContactViewSummary> getOthers() {
        return views().all().stream().filter(view -> !view.mine()).toList();
    }

    /** Whether it is the viewer's default view. */
    public boolean usual(ContactViewSummary view) {
        return views().defaultId() != null && views().defaultId() == view.id();
    }

    /** The address of the list with this view. */
    public String address(ContactViewSummary view) {
        return ContactList.address().with(PARAMETER, view.id()).toString();
    }

    /** The address of all contacts. */
    public String getAllAddress() {
        return whole(ContactList.address()).toString();
    }

    /** Adds the parameter for the whole list if the list would open with a view. */
    ListAddress whole(ListAddress address) {
        return address.with(PARAMETER, views().defaultId() == null ? null : ALL);
    }
}
