package org.vestibule.contact.web;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.omnifaces.cdi.ViewScoped;
import org.vestibule.contact.Contact;
import org.vestibule.contact.ContactField;
import org.vestibule.contact.ContactRequest;
import org.vestibule.contact.ContactService;
import org.vestibule.contact.ContactViolation;
import org.vestibule.contact.SaveContactOutcome;
import org.vestibule.portal.PortalLanguages;
import org.vestibule.shared.RecordNumber;
import org.vestibule.shell.Languages;
import org.vestibule.shell.RecordForm;
import org.vestibule.shell.Texts;

/**
 * The record of one contact, or the form for a new contact: what was read, what is typed, and what a colleague changed.
 */
@Named
@ViewScoped
public class ContactPage implements Serializable {

    private static final String TEXTS = "contactText";

    private final ContactService contacts;
    private final PortalLanguages portalLanguages;

    private boolean opened;
    private Long id;
    private boolean active = true;
    private Instant erasedAt;
    private String name;
    private ContactRequest seen = ContactRequest.blank();
    private String formKey = UUID.randomUUID().toString();
    private final RecordForm form = new RecordForm();

    @Inject
    public ContactPage(ContactService contacts, PortalLanguages portalLanguages) {
        this.contacts = contacts;
        this.portalLanguages = portalLanguages;
    }

    /** Reads the contact in the address, once; answers 404 if there is none. */
    public void open() throws IOException {
        if (opened) {
            return;
        }
        opened = true;
        FacesContext faces = FacesContext.getCurrentInstance();
        String asked = faces.getExternalContext().getRequestParameterMap().get("id");
        if ("new".equals(asked)) {
            return;
        }
        Optional<Contact> contact = RecordNumber.in(asked).flatMap(contacts::open);
        if (contact.isPresent()) {
            read(contact.get());
            form.fill();
        } else {
            faces.getExternalContext().responseSendError(404, "No such contact");
            faces.responseComplete();
        }
    }

    public void save() throws IOException {
        form.settle();
        ContactRequest typed = typed();
        tell(id == null ? contacts.add(typed, formKey) : contacts.change(id, form.seenVersion(), typed), typed);
    }

    private void tell(SaveContactOutcome outcome, ContactRequest typed) throws IOException {
        if (outcome instanceof SaveContactOutcome.Changed changed) {
            Texts.tell(Texts.text(TEXTS, "say.saved", changed.contact().name()));
            goTo(changed.contact().id());
        } else if (outcome instanceof SaveContactOutcome.Invalid invalid) {
            invalid.violations().forEach(ContactPage::refuse);
        } else if (outcome instanceof SaveContactOutcome.ChangedByColleague changed) {
            compare(changed.current(), typed);
        } else if (outcome instanceof SaveContactOutcome.Closed closed
                && closed.current().erased()) {
            leave(closed.current());
        } else if (outcome instanceof SaveContactOutcome.Closed closed) {
            read(closed.current());
            Texts.refuse(null, Texts.text(TEXTS, "say.closed", name, form.getChangedBy()));
        } else if (outcome instanceof SaveContactOutcome.Unknown) {
            Texts.refuse(null, Texts.text(TEXTS, "say.unknown", name));
        }
    }

    /** The contact has been erased meanwhile: discard what was typed. */
    private void leave(Contact erased) throws IOException {
        Texts.tell(Texts.text(TEXTS, "say.erased.meanwhile", name, erased.changedBy()));
        goTo(id);
    }

    private void compare(Contact current, ContactRequest typed) throws IOException {
        if (current.erased()) {
            leave(current);
            return;
        }
        form.compare(ContactRequest.of(current.details()).byKey(), typed.byKey());
        read(current);
        if (!active) {
            Texts.refuse(null, Texts.text(TEXTS, "say.closed", name, form.getChangedBy()));
        } else if (form.getDifferences().isEmpty()) {
            save();
        }
    }

    /** Reopens the contact; what somebody typed before they learnt that it was closed can still be saved. */
    public void reactivate() throws IOException {
        Optional<Contact> contact = contacts.reactivate(id);
        if (contact.isPresent() && contact.get().erased()) {
            leave(contact.get());
        } else if (contact.isPresent() && isChanged()) {
            read(contact.get());
            Texts.tellHere(Texts.text(TEXTS, "say.reactivated.unsaved", name));
        } else {
            Texts.tell(Texts.text(TEXTS, "say.reactivated", name));
            goTo(id);
        }
    }

    /** The languages to choose from: Vestibule's own, those that portals write e-mails in, and the contact's. */
    public List<String> getLanguages() {
        return Languages.withAlso(portalLanguages.ofAll(), seen.text(ContactField.LANGUAGE));
    }

    private void read(Contact contact) {
        id = contact.id();
        active = contact.active();
        erasedAt = contact.erasedAt();
        name = contact.name();
        seen = ContactRequest.of(contact.details());
        form.read(seen.byKey(), contact.version(), contact.changedAt(), contact.changedBy());
    }

    /** The present values of the form. */
    ContactRequest typed() {
        return ContactRequest.ofKeys(form.getValues());
    }

    private static void refuse(ContactViolation violation) {
        String field = Texts.text(TEXTS, "field." + violation.field().key());
        String text = Texts.text(
                TEXTS,
                "violation." + violation.reason(),
                field,
                violation.field().maxLength());
        Texts.refuse("record:" + violation.field().key(), text);
    }

    private static void goTo(Long id) throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect("/crm/contacts/" + id);
    }

    /** The label of a field. */
    public String label(String key) {
        return Texts.text(TEXTS, "field." + key);
    }

    /** The visible text of a field. */
    public String shown(String key, String text) {
        return "language".equals(key) ? Languages.named(text) : text;
    }

    /** The contact's id; null while it is new. */
    public Long getId() {
        return id;
    }

    /**
     * Identifies the form for a new contact: the key is sent with the form, which adds one contact however often it is
     * sent.
     */
    public String getFormKey() {
        return formKey;
    }

    public void setFormKey(String formKey) {
        this.formKey = formKey == null || formKey.length() > 36 ? this.formKey : formKey;
    }

    public RecordForm getForm() {
        return form;
    }

    /** The contact's stored name; null while it is new. */
    public String getName() {
        return name;
    }

    public String getJobTitle() {
        return seen.text(ContactField.JOB_TITLE);
    }

    public String getCompany() {
        return seen.text(ContactField.COMPANY);
    }

    public boolean isActive() {
        return active;
    }

    /** Whether the contact's data was erased, so that no command is left. */
    public boolean isErased() {
        return erasedAt != null;
    }

    /** When the contact's data was erased, or null. */
    public Instant getErasedAt() {
        return erasedAt;
    }

    /** The bundle key of the contact's state. */
    public String getState() {
        return active ? "state.active" : isErased() ? "state.erased" : "state.inactive";
    }

    /** Whether the fields can be edited: also on an inactive contact, while there is unsaved input. */
    public boolean isEditable() {
        return active || isChanged();
    }

    /** Whether there is unsaved input. */
    public boolean isChanged() {
        return !typed().equals(seen);
    }
}
