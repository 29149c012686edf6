package org.vestibule.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vestibule.audit.AuditEvent;
import org.vestibule.audit.AuditEventType;
import org.vestibule.audit.AuditTrail;
import org.vestibule.security.Caller;
import org.vestibule.security.Requires;
import org.vestibule.security.Right;
import org.vestibule.shared.Retried;

/** The staff's use cases on contacts: read, add, change, deactivate and reactivate. */
@ApplicationScoped
@Transactional
@Requires(Right.CONTACTS)
public class ContactService {

    private final ContactRepository directory;
    private final Caller caller;
    private final Clock clock;
    private final AuditTrail auditTrail;

    @Inject
    public ContactService(ContactRepository directory, Caller caller, Clock clock, AuditTrail auditTrail) {
        this.directory = directory;
        this.caller = caller;
        this.clock = clock;
        this.auditTrail = auditTrail;
    }

    public Optional<Contact> open(long id) {
        return directory.byId(id);
    }

    /** Adds an active contact, owned by the caller: {@code Changed} or {@code Invalid}. */
    public SaveContactOutcome add(ContactRequest entry) {
        return add(entry, null);
    }

    /**
     * Adds an active contact, owned by the caller, once for each form: {@code Changed}, with the same contact however
     * often the form is sent; {@code ChangedByColleague} if it is sent again with other texts; or {@code Invalid}.
     *
     * @param formKey identifies the form, in at most 36 characters
     */
    @Retried
    public SaveContactOutcome add(ContactRequest entry, String formKey) {
        List<ContactViolation> violations = entry.violations();
        if (!violations.isEmpty()) {
            return new SaveContactOutcome.Invalid(violations);
        }
        Optional<Contact> before = Optional.ofNullable(formKey).flatMap(directory::addedBy);
        if (before.isPresent()) {
            return again(before.get(), entry);
        }
        var contact = new Contact(entry.details(), caller.name(), clock.instant());
        contact.addedBy(formKey);
        contact.assignTo(caller.id(), caller.name(), clock.instant());
        directory.add(contact);
        auditTrail.tell(AuditEvent.of(AuditEventType.CONTACT__ADDED).with("contact", contact.id()));
        return new SaveContactOutcome.Changed(contact);
    }

    /** If somebody goes back to a saved form and types something else, the page asks which version to keep. */
    private static SaveContactOutcome again(Contact added, ContactRequest typed) {
        return typed.details().equals(added.details())
                ? new SaveContactOutcome.Changed(added)
                : new SaveContactOutcome.ChangedByColleague(added);
    }

    /** Saves what was typed, unless the contact was changed since the caller read it. */
    public SaveContactOutcome change(long id, long seenVersion, ContactRequest entry) {
        Optional<Contact> found = directory.forChange(id);
        if (found.isEmpty()) {
            return new SaveContactOutcome.Unknown();
        }
        Contact contact = found.get();
        if (contact.version() != seenVersion) {
            return new SaveContactOutcome.ChangedByColleague(contact);
        }
        if (!contact.active()) {
            return new SaveContactOutcome.Closed(contact);
        }
        ContactRequest seen = ContactRequest.of(contact.details());
        List<ContactViolation> violations = entry.violationsSince(seen);
        if (!violations.isEmpty()) {
            return new SaveContactOutcome.Invalid(violations);
        }
        contact.change(entry.detailsSince(seen), caller.name(), clock.instant());
        tell(AuditEventType.CONTACT__CHANGED, contact);
        return new SaveContactOutcome.Changed(contact);
    }

    /** Deactivates the contact; does nothing if it is inactive already. */
    public Optional<Contact> deactivate(long id) {
        return inState(id, true, Contact::deactivate, AuditEventType.CONTACT__DEACTIVATED);
    }

    /** Reopens the contact; an open or erased contact stays as it is. */
    public Optional<Contact> reactivate(long id) {
        return inState(id, false, Contact::reactivate, AuditEventType.CONTACT__REACTIVATED);
    }

    private Optional<Contact> inState(long id, boolean active, Step step, AuditEventType type) {
        Optional<Contact> contact = directory.forChange(id);
        contact.filter(found -> found.active() == active && !found.erased()).ifPresent(found -> {
            step.take(found, caller.name(), clock.instant());
            tell(type, found);
        });
        return contact;
    }

    private void tell(AuditEventType type, Contact contact) {
        auditTrail.tell(AuditEvent.of(type).with("contact", contact.id()));
    }

    private interface Step {
        void take(Contact contact, String by, Instant now);
    }
}
