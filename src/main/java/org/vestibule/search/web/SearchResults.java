package org.vestibule.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.vestibule.contact.query.ContactQueryService;
import org.vestibule.contact.query.ContactSearch;
import org.vestibule.contact.query.ContactSummary;
import org.vestibule.invitation.InvitationSummary;
import org.vestibule.invitation.query.InvitationFilter;
import org.vestibule.invitation.query.InvitationOrder;
import org.vestibule.invitation.query.InvitationQueryService;
import org.vestibule.member.query.PortalUserFilter;
import org.vestibule.member.query.PortalUserOrder;
import org.vestibule.member.query.PortalUserQueryService;
import org.vestibule.member.query.PortalUserSummary;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalSettings;
import org.vestibule.security.Caller;
import org.vestibule.security.Right;
import org.vestibule.shell.Texts;

/**
 * The results of the search in the top bar: the first contacts, invitations, portal users and portals that the person
 * may see.
 */
@Named
@RequestScoped
public class SearchResults {

    private final ContactQueryService contacts;
    private final InvitationQueryService invitations;
    private final PortalUserQueryService users;
    private final PortalSettings portals;
    private final Caller caller;
    private String text;
    private Found<ContactSummary> foundContacts;
    private Found<InvitationSummary> foundInvitations;
    private Found<PortalUserSummary> foundUsers;
    private Found<Portal> foundPortals;

    @Inject
    public SearchResults(
            ContactQueryService contacts,
            InvitationQueryService invitations,
            PortalUserQueryService users,
            PortalSettings portals,
            Caller caller) {
        this.contacts = contacts;
        this.invitations = invitations;
        this.users = users;
        this.portals = portals;
        this.caller = caller;
    }

    /** The search text; empty if nothing was typed. */
    public String getText() {
        if (text == null) {
            text = FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .getRequestParameterMap()
                    .getOrDefault("q", "")
                    .strip();
        }
        return text;
    }

    /** The title of the page, with the search text. */
    public String getTitle() {
        return Texts.text("searchText", "results.formatted", getText());
    }

    public Found<ContactSummary> getContacts() {
        if (foundContacts == null) {
            foundContacts = isAsked(Right.CONTACTS)
                    ? Found.of(contacts.search(new ContactSearch(
                            getText(), ContactSearch.Filter.ALL, ContactSearch.Order.NAME, false, null)))
                    : Found.nothing();
        }
        return foundContacts;
    }

    public Found<InvitationSummary> getInvitations() {
        if (foundInvitations == null) {
            foundInvitations = isAsked(Right.INVITATIONS) ? newestInvitations() : Found.nothing();
        }
        return foundInvitations;
    }

    private Found<InvitationSummary> newestInvitations() {
        var filter = new InvitationFilter(getText(), null, null);
        return Found.of(invitations.page(filter, InvitationOrder.CREATED, true, null, invitations.count(filter)));
    }

    public Found<PortalUserSummary> getUsers() {
        if (foundUsers == null) {
            foundUsers = isAsked(Right.MEMBERS) ? firstUsers() : Found.nothing();
        }
        return foundUsers;
    }

    private Found<PortalUserSummary> firstUsers() {
        var filter = new PortalUserFilter(getText(), null, null);
        return Found.of(users.page(filter, PortalUserOrder.NAME, false, null, users.count(filter)));
    }

    public Found<Portal> getPortals() {
        if (foundPortals == null) {
            foundPortals = isAsked(Right.PORTALS) ? Found.of(portals.named(getText())) : Found.nothing();
        }
        return foundPortals;
    }

    /** Whether there is a search text but no result. */
    public boolean isNothingFound() {
        return !getText().isEmpty()
                && List.of(getContacts(), getInvitations(), getUsers(), getPortals()).stream()
                        .allMatch(found -> found.total().isEmpty());
    }

    /** The address of the list of all results of a kind. */
    public String all(String list) {
        return list + "?q=" + URLEncoder.encode(getText(), StandardCharsets.UTF_8);
    }

    private boolean isAsked(Right right) {
        return !getText().isEmpty() && caller.may(right);
    }
}
