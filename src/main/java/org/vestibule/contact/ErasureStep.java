package org.vestibule.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.vestibule.journal.Entry;
import org.vestibule.journal.Happening;
import org.vestibule.journal.Journal;
import org.vestibule.security.Caller;

/** One attempt to erase what is kept about a contact, as one transaction. */
@ApplicationScoped
@Transactional
class ErasureStep {

    private final ContactDirectory contacts;
    private final PersonalRooms rooms;
    private final Caller caller;
    private final Clock clock;
    private final Journal journal;

    @Inject
    ErasureStep(ContactDirectory contacts, PersonalRooms rooms, Caller caller, Clock clock, Journal journal) {
        this.contacts = contacts;
        this.rooms = rooms;
        this.caller = caller;
        this.clock = clock;
        this.journal = journal;
    }

    ErasureOutcome take(long contactId) {
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
        // Held last, as by everybody who takes an invitation, too: who invites comes before, and is found, or after.
        contacts.forChange(contactId);
        if (contact.erased() || rooms.all().stream().anyMatch(room -> room.hasMore(contact))) {
            throw new OptimisticLockException("Contact " + contactId + " was invited or erased meanwhile");
        }
        contact.erase(caller.name(), now);
        journal.tell(Entry.of(Happening.CONTACT__ERASED).with("contact", contactId));
        return new ErasureOutcome.Erased(contact);
    }
}
