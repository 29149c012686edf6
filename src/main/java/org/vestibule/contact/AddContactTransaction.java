package org.vestibule.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.vestibule.journal.AuditEvent;
import org.vestibule.journal.AuditEventType;
import org.vestibule.journal.AuditTrail;
import org.vestibule.security.Caller;

/**
 * One attempt to add a contact, in one transaction. Two that send the same form at once show as a violated unique key:
 * the next attempt finds the contact that the other one added.
 */
@ApplicationScoped
@Transactional
class AddContactTransaction {

    private final ContactRepository directory;
    private final Caller caller;
    private final Clock clock;
    private final AuditTrail auditTrail;

    @Inject
    AddContactTransaction(ContactRepository directory, Caller caller, Clock clock, AuditTrail auditTrail) {
        this.directory = directory;
        this.caller = caller;
        this.clock = clock;
        this.auditTrail = auditTrail;
    }

    /**
     * Adds an active contact: {@code Changed} or {@code Invalid}; where the form added one before that is not as typed now,
     * {@code ChangedByColleague}.
     *
     * @param formKey names the form that was sent, which adds one contact however often it is sent; null for none
     */
    SaveContactOutcome add(ContactRequest entry, String formKey) {
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
        directory.add(contact);
        auditTrail.tell(AuditEvent.of(AuditEventType.CONTACT__ADDED).with("contact", contact.id()));
        return new SaveContactOutcome.Changed(contact);
    }

    /** Who goes back to a form that was saved, and types something else, is asked which of both to keep. */
    private static SaveContactOutcome again(Contact added, ContactRequest typed) {
        return typed.details().equals(added.details())
                ? new SaveContactOutcome.Changed(added)
                : new SaveContactOutcome.ChangedByColleague(added);
    }
}
