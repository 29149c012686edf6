package org.vestibule.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vestibule.contact.Contact;
import org.vestibule.contact.ContactChange;
import org.vestibule.contact.ContactDetails;
import org.vestibule.contact.ContactDirectory;
import org.vestibule.contact.ContactEntry;
import org.vestibule.contact.ContactField;
import org.vestibule.contact.Flaw;
import org.vestibule.journal.Happening;
import org.vestibule.journal.Journal;

/**
 * Lets the portal user who is signed in change what the CRM knows about them: their own contact alone, and not the
 * address that they sign in with. The contact then says that it was changed by that address.
 */
@ApplicationScoped
@Transactional
public class MemberProfile {

    private static final Set<ContactField> THEIRS = EnumSet.of(
            ContactField.FIRST_NAME,
            ContactField.LAST_NAME,
            ContactField.PHONE,
            ContactField.JOB_TITLE,
            ContactField.COMPANY);

    private final CurrentMember current;
    private final Members members;
    private final ContactDirectory contacts;
    private final Clock clock;
    private final Journal journal;

    @Inject
    MemberProfile(CurrentMember current, Members members, ContactDirectory contacts, Clock clock, Journal journal) {
        this.current = current;
        this.members = members;
        this.contacts = contacts;
        this.clock = clock;
        this.journal = journal;
    }

    /**
     * Takes over what was typed, unless the contact isn't any more what the member saw.
     *
     * @param typed texts for some of the fields; the others stay as they are
     * @throws IllegalArgumentException if one of the fields isn't theirs to change
     * @throws IllegalStateException if nobody is signed in
     */
    public ContactChange change(long seenVersion, Map<ContactField, String> typed) {
        if (!THEIRS.containsAll(typed.keySet())) {
            throw new IllegalArgumentException("Not a member's to change: " + typed.keySet());
        }
        PortalUser user = members.byId(current.required().id()).orElseThrow();
        Contact contact = contacts.forChange(user.contact().id()).orElseThrow();
        if (contact.version() != seenVersion) {
            return new ContactChange.ChangedByColleague(contact);
        }
        if (!contact.active()) {
            return new ContactChange.Closed(contact);
        }
        ContactEntry seen = ContactEntry.of(contact.details());
        ContactEntry entry = seen.with(typed);
        List<Flaw> flaws = entry.flawsSince(seen);
        if (!flaws.isEmpty()) {
            return new ContactChange.Invalid(flaws);
        }
        change(user, contact, entry.detailsSince(seen));
        current.set(user);
        return new ContactChange.Changed(contact);
    }

    private void change(PortalUser user, Contact contact, ContactDetails details) {
        if (!details.equals(contact.details())) {
            contact.change(details, user.email().text(), clock.instant());
            journal.tell(user.entry(Happening.CONTACT__CHANGED).with("contact", contact.id()));
        }
    }
}
