package org.vestibule.contact.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.vestibule.contact.ContactRequest;
import org.vestibule.contact.similar.SimilarContact;
import org.vestibule.contact.similar.SimilarContactFinder;
import org.vestibule.contact.similar.SimilarContacts;
import org.vestibule.shell.Texts;

/** The hint of a contact's form that others have the address or the name that stands there. It forbids nothing. */
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

    /** The others, by what stands in the form now: Faces asks before it has put what was typed there, and after that. */
    public SimilarContacts getFound() {
        ContactRequest typed = page.typed();
        if (!typed.equals(asked)) {
            asked = typed;
            found = finder.to(typed, page.getId());
        }
        return found;
    }

    /** What a contact has in common with the one in the form. */
    public String common(SimilarContact contact) {
        String key = contact.sameAddress() && contact.sameName() ? "both" : contact.sameAddress() ? "address" : "name";
        return Texts.text("contactText", "similar." + key);
    }
}
