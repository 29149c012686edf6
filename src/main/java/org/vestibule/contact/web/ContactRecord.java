package org.vestibule.contact.web;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;
import org.vestibule.contact.Contact;
import org.vestibule.contact.ContactChange;
import org.vestibule.contact.ContactEntry;
import org.vestibule.contact.ContactField;
import org.vestibule.contact.Contacts;
import org.vestibule.contact.Flaw;
import org.vestibule.shell.Difference;
import org.vestibule.shell.Languages;
import org.vestibule.shell.Texts;

/** The record of one contact, or the form for a new one: what was read, what is typed, and what a colleague changed. */
@Named
@ViewScoped
public class ContactRecord implements Serializable {

    private static final String TEXTS = "contactText";

    private final Contacts contacts;

    private boolean opened;
    private Long id;
    private long version;
    private String formVersion;
    private boolean active = true;
    private Instant changedAt;
    private String changedBy;
    private String name;
    private ContactEntry seen = ContactEntry.blank();
    private final Map<String, String> values = new HashMap<>();
    private List<Difference> differences = List.of();

    @Inject
    public ContactRecord(Contacts contacts) {
        this.contacts = contacts;
    }

    protected ContactRecord() {
        this(null);
    }

    /** Reads the contact that the address names, once; answers 404 where there is none. */
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
        Optional<Contact> contact = number(asked).flatMap(contacts::open);
        if (contact.isPresent()) {
            read(contact.get());
            values.putAll(seen.byKey());
        } else {
            faces.getExternalContext().responseSendError(404, "No such contact");
            faces.responseComplete();
        }
    }

    public void save() throws IOException {
        differences.forEach(difference -> difference.settle(values));
        differences = List.of();
        ContactEntry typed = typed();
        tell(
                id == null
                        ? contacts.add(typed)
                        : contacts.change(id, number(formVersion).orElse(-1L), typed),
                typed);
    }

    private void tell(ContactChange outcome, ContactEntry typed) throws IOException {
        if (outcome instanceof ContactChange.Changed changed) {
            Texts.tell(Texts.text(TEXTS, "say.saved", changed.contact().name()));
            goTo(changed.contact().id());
        } else if (outcome instanceof ContactChange.Invalid invalid) {
            invalid.flaws().forEach(ContactRecord::refuse);
        } else if (outcome instanceof ContactChange.ChangedByColleague changed) {
            compare(changed.current(), typed);
        } else if (outcome instanceof ContactChange.Closed closed) {
            read(closed.current());
            Texts.refuse(null, Texts.text(TEXTS, "say.closed", name, changedBy));
        } else if (outcome instanceof ContactChange.Unknown) {
            Texts.refuse(null, Texts.text(TEXTS, "say.unknown", name));
        }
    }

    private void compare(Contact current, ContactEntry typed) throws IOException {
        differences =
                Difference.between(began(), ContactEntry.of(current.details()).byKey(), typed.byKey());
        read(current);
        if (!active) {
            Texts.refuse(null, Texts.text(TEXTS, "say.closed", name, changedBy));
        } else if (differences.isEmpty()) {
            save();
        }
    }

    /** What the form began with; nothing for one that was sent again after a new sign-in, and began before this record was read. */
    private Map<String, String> began() {
        return String.valueOf(version).equals(formVersion) ? seen.byKey() : Map.of();
    }

    public void deactivate() throws IOException {
        contacts.deactivate(id);
        Texts.tell(Texts.text(TEXTS, "say.deactivated", name));
        goTo(id);
    }

    /** Opens the contact again; what someone typed in before they learnt that it was closed is still there to save. */
    public void reactivate() throws IOException {
        Optional<Contact> contact = contacts.reactivate(id);
        if (contact.isPresent() && isChanged()) {
            read(contact.get());
            Texts.tellHere(Texts.text(TEXTS, "say.reactivated.unsaved", name));
        } else {
            Texts.tell(Texts.text(TEXTS, "say.reactivated", name));
            goTo(id);
        }
    }

    /** The languages to choose from: those that Vestibule writes in, and the contact's own. */
    public List<String> getLanguages() {
        return Languages.withAlso(seen.text(ContactField.LANGUAGE));
    }

    private void read(Contact contact) {
        id = contact.id();
        version = contact.version();
        formVersion = String.valueOf(version);
        active = contact.active();
        changedAt = contact.changedAt();
        changedBy = contact.changedBy();
        name = contact.name();
        seen = ContactEntry.of(contact.details());
    }

    private ContactEntry typed() {
        return ContactEntry.ofKeys(values);
    }

    private static void refuse(Flaw flaw) {
        String field = Texts.text(TEXTS, "field." + flaw.field().key());
        String text =
                Texts.text(TEXTS, "flaw." + flaw.reason(), field, flaw.field().maxLength());
        Texts.refuse("record:" + flaw.field().key(), text);
    }

    private static void goTo(Long id) throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect("/crm/contacts/" + id);
    }

    private static Optional<Long> number(String text) {
        return text != null && text.matches("\\d{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    /** What a field is called. */
    public String label(String key) {
        return Texts.text(TEXTS, "field." + key);
    }

    /** A field's text as people read it. */
    public String shown(String key, String text) {
        return "language".equals(key) ? Languages.named(text) : text;
    }

    /** The contact's number; null while it is new. */
    public Long getId() {
        return id;
    }

    /** The version that the form began with: it travels with the form, which may be sent again after a new sign-in. */
    public String getFormVersion() {
        return formVersion;
    }

    public void setFormVersion(String formVersion) {
        this.formVersion = formVersion;
    }

    /** The contact's name as it is stored; null while it is new. */
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

    /** Whether the fields take input: also on a closed contact, as long as something typed waits to be saved. */
    public boolean isEditable() {
        return active || isChanged();
    }

    /** Whether something typed waits to be saved. */
    public boolean isChanged() {
        return !typed().equals(seen);
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    public String getChangedBy() {
        return changedBy;
    }

    public Map<String, String> getValues() {
        return values;
    }

    /** What a colleague changed meanwhile, to choose from; empty as a rule. */
    public List<Difference> getDifferences() {
        return differences;
    }
}
