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

/** The saved views to choose from, and the one that the list's address names. */
@Named
@RequestScoped
public class ContactViewMenu {

    /** The name of the view in addresses. */
    static final String PARAMETER = "view";

    /** Stands for the whole list where somebody begins with a view. */
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

    /** The view that the address names, or with which the list begins where it names nothing at all. */
    Optional<ContactViewSummary> current() {
        ListParameters asked = ListParameters.ofRequest();
        Optional<String> named = asked.text(PARAMETER);
        if (named.isPresent()) {
            return views().byId(asked.number(PARAMETER).orElse(null));
        }
        return ContactListState.isIn(asked) ? Optional.empty() : views().byId(views().defaultId());
    }

    /** The view that is open; null where none is. */
    public ContactViewSummary getOpen() {
        return current().orElse(null);
    }

    /** Whether the address names a view that isn't there, or isn't shared with who looks. */
    public boolean isMissing() {
        Optional<String> named = ListParameters.ofRequest().text(PARAMETER);
        return named.isPresent() && !ALL.equals(named.get()) && current().isEmpty();
    }

    /** The views of who looks, by name. */
    public List<ContactViewSummary> getMine() {
        return views().all().stream().filter(ContactViewSummary::mine).toList();
    }

    /** The views that colleagues share, by name. */
    public List<ContactViewSummary> getOthers() {
        return views().all().stream().filter(view -> !view.mine()).toList();
    }

    /** Whether the list begins with the view for who looks. */
    public boolean usual(ContactViewSummary view) {
        return views().defaultId() != null && views().defaultId() == view.id();
    }

    /** The address of the list as the view has it. */
    public String address(ContactViewSummary view) {
        return ContactList.address().with(PARAMETER, view.id()).toString();
    }

    /** The address of all contacts. */
    public String getAllAddress() {
        return whole(ContactList.address()).toString();
    }

    /** Adds what asks for the whole list where the list would begin with a view. */
    ListAddress whole(ListAddress address) {
        return address.with(PARAMETER, views().defaultId() == null ? null : ALL);
    }
}
