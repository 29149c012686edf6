package org.vestibule.setup.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vestibule.contact.ContactField;
import org.vestibule.contact.ContactRequest;
import org.vestibule.contact.ContactService;
import org.vestibule.contact.SaveContactOutcome;
import org.vestibule.contact.SaveContactOutcome.Changed;
import org.vestibule.contact.SaveContactOutcome.ChangedByColleague;
import org.vestibule.contact.similar.SimilarContact;
import org.vestibule.contact.similar.SimilarContactFinder;
import org.vestibule.security.Caller;
import org.vestibule.shell.Texts;
import org.vestibule.text.EmailAddress;

/** Adds the administrator as a contact, so that the first invitation goes to somebody who wants it. */
@Named
@RequestScoped
public class OwnContactForm {

    private static final String FIELD = "ownContact:email";

    private final ContactService contacts;
    private final SimilarContactFinder similar;
    private final OwnAddress own;
    private final Caller caller;
    private final Map<String, String> values = new HashMap<>();

    @Inject
    OwnContactForm(ContactService contacts, SimilarContactFinder similar, OwnAddress own, Caller caller) {
        this.contacts = contacts;
        this.similar = similar;
        this.own = own;
        this.caller = caller;
        values.put("email", own.text());
    }

    /** Redirects to the contact with the address, and adds it if there is none. */
    public void open() throws IOException {
        Optional<EmailAddress> address = own.read(FIELD, values.get("email"));
        if (address.isEmpty()) {
            return;
        }
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .redirect("/crm/contacts/" + there(address.get()).orElseGet(() -> added(address.get())));
    }

    /** The id of an active contact with the address. */
    private Optional<Long> there(EmailAddress address) {
        var typed = new ContactRequest(Map.of(ContactField.EMAIL, address.text()));
        return similar.to(typed, null).contacts().stream()
                .filter(contact -> contact.active() && contact.sameAddress())
                .map(SimilarContact::id)
                .findFirst();
    }

    private Long added(EmailAddress address) {
        SaveContactOutcome outcome = contacts.add(
                new ContactRequest(Map.of(ContactField.LAST_NAME, name(), ContactField.EMAIL, address.text())),
                formKey(address));
        if (outcome instanceof Changed changed) {
            Texts.tell(Texts.text(
                    "setupText", "say.contactAdded", changed.contact().name()));
            return changed.contact().id();
        }
        if (outcome instanceof ChangedByColleague earlier) {
            return earlier.current().id();
        }
        throw new IllegalStateException("A contact with a name and an address was refused: " + outcome);
    }

    /** Accounts of first administrators are named by their user name, which may be an e-mail address. */
    private String name() {
        String name = caller.name();
        if (EmailAddress.parse(name).isPresent()) {
            name = name.substring(0, name.lastIndexOf('@'));
        }
        return name.substring(0, Math.min(name.length(), ContactField.LAST_NAME.maxLength()));
    }

    /** Is the same for the same person and address, so that a double click adds one contact. */
    private String formKey(EmailAddress address) {
        String form = "setup " + caller.id() + " " + address.key();
        return UUID.nameUUIDFromBytes(form.getBytes(StandardCharsets.UTF_8)).toString();
    }

    public Map<String, String> getValues() {
        return values;
    }
}
