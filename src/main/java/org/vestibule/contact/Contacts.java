package org.vestibule.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vestibule.journal.Entry;
import org.vestibule.journal.Happening;
import org.vestibule.journal.Journal;
import org.vestibule.security.Caller;
import org.vestibule.security.Requires;
import org.vestibule.security.Right;
import org.vestibule.shared.Page;

/** What the staff do with contacts: open, add, change, close and reopen them. */
@ApplicationScoped
@Transactional
@Requires(Right.CONTACTS)
public class Contacts {

    private final ContactDirectory directory;
    private final Caller caller;
    private final Clock clock;
    private final Journal journal;

    @Inject
    public Contacts(ContactDirectory directory, Caller caller, Clock clock, Journal journal) {
        this.directory = directory;
        this.caller = caller;
        this.clock = clock;
        this.journal = journal;
    }

    protected Contacts() {
        this(null, null, null, null);
    }

    public Optional<Contact> open(long id) {
        return directory.byId(id);
    }

    public Page<Contact> search(ContactSearch search) {
        return directory.search(search);
    }

    /** Adds an active contact: {@code Changed} or {@code Invalid}. */
    public ContactChange add(ContactEntry entry) {
        List<Flaw> flaws = entry.flaws();
        if (!flaws.isEmpty()) {
            return new ContactChange.Invalid(flaws);
        }
        var contact = new Contact(entry.details(), caller.name(), clock.instant());
        directory.add(contact);
        tell(Happening.CONTACT__ADDED, contact);
        return new ContactChange.Changed(contact);
    }

    /** Takes over what was typed, unless the contact isn't any more what the typist saw. */
    public ContactChange change(long id, long seenVersion, ContactEntry entry) {
        Optional<Contact> found = directory.forChange(id);
        if (found.isEmpty()) {
            return new ContactChange.Unknown();
        }
        Contact contact = found.get();
        if (contact.version() != seenVersion) {
            return new ContactChange.ChangedByColleague(contact);
        }
        if (!contact.active()) {
            return new ContactChange.Closed(contact);
        }
        List<Flaw> flaws = entry.flaws();
        if (!flaws.isEmpty()) {
            return new ContactChange.Invalid(flaws);
        }
        contact.change(entry.details(), caller.name(), clock.instant());
        tell(Happening.CONTACT__CHANGED, contact);
        return new ContactChange.Changed(contact);
    }

    /** Closes the contact; where it is closed already, that stands. */
    public Optional<Contact> deactivate(long id) {
        return inState(id, true, Contact::deactivate, Happening.CONTACT__DEACTIVATED);
    }

    /** Opens the contact again; where it is open already, or its data was erased, that stands. */
    public Optional<Contact> reactivate(long id) {
        return inState(id, false, Contact::reactivate, Happening.CONTACT__REACTIVATED);
    }

    private Optional<Contact> inState(long id, boolean active, Step step, Happening happening) {
        Optional<Contact> contact = directory.forChange(id);
        contact.filter(found -> found.active() == active && !found.erased()).ifPresent(found -> {
            step.take(found, caller.name(), clock.instant());
            tell(happening, found);
        });
        return contact;
    }

    private void tell(Happening happening, Contact contact) {
        journal.tell(Entry.of(happening).with("contact", contact.id()));
    }

    private interface Step {
        void take(Contact contact, String by, Instant now);
    }
}
