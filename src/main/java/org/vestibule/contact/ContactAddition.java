package org.vestibule.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.vestibule.journal.Entry;
import org.vestibule.journal.Happening;
import org.vestibule.journal.Journal;
import org.vestibule.security.Caller;

/**
 * One attempt to add a contact, in one transaction. Two that send the same form at once show as a violated unique key:
 * the next attempt finds the contact that the other one added.
 */
@ApplicationScoped
@Transactional
class ContactAddition {

    private final ContactDirectory directory;
    private final Caller caller;
    private final Clock clock;
    private final Journal journal;

    @Inject
    ContactAddition(ContactDirectory directory, Caller caller, Clock clock, Journal journal) {
        this.directory = directory;
        this.caller = caller;
        this.clock = clock;
        this.journal = journal;
    }

    /**
     * Adds an active contact: {@code Changed} or {@code Invalid}; where the form added one before that is not as typed now,
     * {@code ChangedByColleague}.
     *
     * @param formKey names the form that was sent, which adds one contact however often it is sent; null for none
     */
    ContactChange add(ContactEntry entry, String formKey) {
        List<Flaw> flaws = entry.flaws();
        if (!flaws.isEmpty()) {
            return new ContactChange.Invalid(flaws);
        }
        Optional<Contact> before = Optional.ofNullable(formKey).flatMap(directory::addedBy);
        if (before.isPresent()) {
            return again(before.get(), entry);
        }
        var contact = new Contact(entry.details(), caller.name(), clock.instant());
        contact.addedBy(formKey);
        directory.add(contact);
        journal.tell(Entry.of(Happening.CONTACT__ADDED).with("contact", contact.id()));
        return new ContactChange.Changed(contact);
    }

    /** Who goes back to a form that was saved, and types something else, is asked which of both to keep. */
    private static ContactChange again(Contact added, ContactEntry typed) {
        return typed.details().equals(added.details())
                ? new ContactChange.Changed(added)
                : new ContactChange.ChangedByColleague(added);
    }
}
