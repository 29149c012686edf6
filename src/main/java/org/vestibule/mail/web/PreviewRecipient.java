package org.vestibule.mail.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.omnifaces.cdi.ViewScoped;
import org.vestibule.contact.query.ContactQueryService;
import org.vestibule.contact.query.ContactSearch;
import org.vestibule.contact.query.ContactSummary;

/** Searches and selects the contact that a preview is for. */
@Named
@ViewScoped
public class PreviewRecipient implements Serializable {

    private final ContactQueryService contacts;

    private String text;
    private boolean searched;
    private Map<Long, String> found = Map.of();

    @Inject
    public PreviewRecipient(ContactQueryService contacts) {
        this.contacts = contacts;
    }

    /** Searches active contacts by name or address; finds a page of them at most. */
    public void find() {
        searched = text != null && !text.isBlank();
        found = new LinkedHashMap<>();
        if (searched) {
            contacts.search(new ContactSearch(text, ContactSearch.Filter.ACTIVE, ContactSearch.Order.NAME, false, null))
                    .items()
                    .forEach(contact -> found.put(contact.id(), named(contact)));
        }
    }

    private static String named(ContactSummary contact) {
        return contact.email() == null ? contact.name() : contact.name() + ", " + contact.email();
    }

    /** The display names of the found contacts, by id. */
    public Map<Long, String> getFound() {
        return found;
    }

    /** Whether a search found no contact. */
    public boolean isNobody() {
        return searched && found.isEmpty();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
