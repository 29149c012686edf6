package org.vestibule.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vestibule.audit.AuditEventType;
import org.vestibule.audit.AuditTrail;
import org.vestibule.contact.Contact;
import org.vestibule.contact.ContactDetails;
import org.vestibule.contact.ContactField;
import org.vestibule.contact.ContactRepository;
import org.vestibule.contact.ContactRequest;
import org.vestibule.contact.ContactViolation;
import org.vestibule.contact.SaveContactOutcome;

/**
 * Lets the signed-in portal user change what the CRM knows about them: only their own contact, and not the sign-in
 * address. The contact records that address as the author of the change.
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
    private final PortalUserRepository members;
    private final ContactRepository contacts;
    private final Clock clock;
    private final AuditTrail auditTrail;

    @Inject
    MemberProfile(
            CurrentMember current,
            PortalUserRepository members,
            ContactRepository contacts,
            Clock clock,
            AuditTrail auditTrail) {
        this.current = current;
        this.members = members;
        this.contacts = contacts;
        this.clock = clock;
        this.auditTrail = auditTrail;
    }

    /**
     * Stores what was typed, unless the contact has changed since the member read it.
     *
     * @param typed texts for some of the fields; the others stay unchanged
     * @throws IllegalArgumentException if the member may not change one of the fields
     * @throws IllegalStateException if nobody is signed in
     */
    public SaveContactOutcome change(long seenVersion, Map<ContactField, String> typed) {
        if (!THEIRS.containsAll(typed.keySet())) {
            throw new IllegalArgumentException("Not a member's to change: " + typed.keySet());
        }
        PortalUser user = members.byId(current.required().id()).orElseThrow();
        Contact contact = contacts.forChange(user.contact().id()).orElseThrow();
        if (contact.version() != seenVersion) {
            return new SaveContactOutcome.ChangedByColleague(contact);
        }
        if (!contact.active()) {
            return new SaveContactOutcome.Closed(contact);
        }
        ContactRequest seen = ContactRequest.of(contact.details());
        ContactRequest entry = seen.with(typed);
        List<ContactViolation> violations = entry.violationsSince(seen);
        if (!violations.isEmpty()) {
            return new SaveContactOutcome.Invalid(violations);
        }
        change(user, contact, entry.detailsSince(seen));
        current.set(user);
        return new SaveContactOutcome.Changed(contact);
    }

    private void change(PortalUser user, Contact contact, ContactDetails details) {
        if (!details.equals(contact.details())) {
            contact.change(details, user.email().text(), clock.instant());
            auditTrail.tell(user.event(AuditEventType.CONTACT__CHANGED).with("contact", contact.id()));
        }
    }
}
