package org.vestibule.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.vestibule.audit.AuditEvent;
import org.vestibule.audit.AuditEventType;
import org.vestibule.audit.AuditTrail;
import org.vestibule.security.Caller;
import org.vestibule.security.Requires;
import org.vestibule.security.Right;
import org.vestibule.shared.Retried;

/** Erases everything that is kept about a contact, for good and in one transaction. */
@ApplicationScoped
@Transactional
@Requires(Right.PERSONAL_DATA)
public class ErasePersonalData {

    private final ContactRepository contacts;
    private final PersonalDataSources rooms;
    private final Caller caller;
    private final Clock clock;
    private final AuditTrail auditTrail;

    @Inject
    ErasePersonalData(
            ContactRepository contacts, PersonalDataSources rooms, Caller caller, Clock clock, AuditTrail auditTrail) {
        this.contacts = contacts;
        this.rooms = rooms;
        this.caller = caller;
        this.clock = clock;
        this.auditTrail = auditTrail;
    }

    @Retried
    public ErasureOutcome of(long contactId) {
        Optional<Contact> found = contacts.byId(contactId);
        if (found.isEmpty()) {
            return new ErasureOutcome.Unknown();
        }
        Contact contact = found.get();
        if (contact.erased()) {
            return new ErasureOutcome.ErasedBefore(contact);
        }
        Instant now = clock.instant();
        rooms.all().forEach(room -> room.erase(contact, now));
        // Locked last, in the order that all transactions use: invitations before their contact. So an invitation made
        // at the same time is either committed, and found below, or sees the erased contact.
        contacts.forChange(contactId);
        if (contact.erased() || rooms.all().stream().anyMatch(room -> room.hasMore(contact))) {
            throw new OptimisticLockException("Contact " + contactId + " was invited or erased meanwhile");
        }
        contact.erase(caller.name(), now);
        auditTrail.tell(AuditEvent.of(AuditEventType.CONTACT__ERASED).with("contact", contactId));
        return new ErasureOutcome.Erased(contact);
    }
}
