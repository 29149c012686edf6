package org.vestibule.contact.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.vestibule.contact.ContactRequest;
import org.vestibule.contact.similar.SimilarContact;
import org.vestibule.contact.similar.SimilarContactFinder;
import org.vestibule.contact.similar.SimilarContacts;
import org.vestibule.shell.Texts;

/** Warns in the form of a contact that other contacts have the same address or name. Saving stays possible. */
@Named
@RequestScoped
public class SimilarContactsHint {

    private final SimilarContactFinder finder;
    private final ContactPage page;
    private ContactRequest asked;
    private SimilarContacts found;

    @Inject
    SimilarContactsHint(SimilarContactFinder finder, ContactPage page) {
        this.finder = finder;
        this.page = page;
    }

    /**
     * The similar contacts for what the form holds now. Faces asks both before and after it has updated the form, so a
     * changed form is looked up again.
     */
    public SimilarContacts getFound() {
        ContactRequest typed = page.typed();
        if (!typed.equals(asked)) {
            asked = typed;
            found = finder.to(typed, page.getId());
        }
        return found;
    }

    /** What the contact has in common with the contact in the form. */
    public String common(SimilarContact contact) {
        String key = contact.sameAddress() && contact.sameName() ? "both" : contact.sameAddress() ? "address" : "name";
        return Texts.text("contactText", "similar." + key);
    }
}
