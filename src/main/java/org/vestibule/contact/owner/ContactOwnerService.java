package org.vestibule.contact.owner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.vestibule.audit.AuditEvent;
import org.vestibule.audit.AuditEventType;
import org.vestibule.audit.AuditTrail;
import org.vestibule.contact.Contact;
import org.vestibule.contact.ContactRepository;
import org.vestibule.contact.owner.ChangeOwnerOutcome.Changed;
import org.vestibule.contact.owner.ChangeOwnerOutcome.Refused;
import org.vestibule.security.Caller;
import org.vestibule.security.Requires;
import org.vestibule.security.Right;

/** Finds the owners of contacts, and gives a contact to another owner. */
@ApplicationScoped
@Transactional
@Requires(Right.CONTACTS)
public class ContactOwnerService {

    /** The maximum number of owners to choose from. */
    public static final int MAX_CHOICES = 500;

    private final ContactRepository contacts;
    private final ContactOwners owners;
    private final Caller caller;
    private final Clock clock;
    private final AuditTrail auditTrail;

    @Inject
    ContactOwnerService(
            ContactRepository contacts, ContactOwners owners, Caller caller, Clock clock, AuditTrail auditTrail) {
        this.contacts = contacts;
        this.owners = owners;
        this.caller = caller;
        this.clock = clock;
        this.auditTrail = auditTrail;
    }

    /** The possible owners, by name; at most {@value #MAX_CHOICES}. */
    public List<ContactOwner> choices() {
        return owners.active(MAX_CHOICES);
    }

    /** The contact's owner, whether their account is active or not; empty if there is no owner or no such contact. */
    public Optional<ContactOwner> of(long contactId) {
        return contacts.byId(contactId).map(Contact::ownerId).flatMap(this::named);
    }

    /** The account with that id, whether it is active or not. */
    public Optional<ContactOwner> named(long id) {
        return Optional.ofNullable(owners.names(List.of(id)).get(id)).map(name -> new ContactOwner(id, name));
    }

    /**
     * Gives the contact to a new owner. If they own it already, nothing changes.
     *
     * @param ownerId the id of an active account that may see contacts; null for no owner
     */
    public ChangeOwnerOutcome change(long contactId, Long ownerId) {
        Optional<ContactOwner> owner = Optional.ofNullable(ownerId).flatMap(owners::active);
        Optional<Contact> found = contacts.forChange(contactId);
        if (found.isEmpty()) {
            return Refused.UNKNOWN;
        }
        Contact contact = found.get();
        if (!contact.active()) {
            return Refused.CLOSED;
        }
        if (!Objects.equals(contact.ownerId(), ownerId)) {
            if (ownerId != null && owner.isEmpty()) {
                return Refused.NOT_ACTIVE;
            }
            AuditEvent event = AuditEvent.of(AuditEventType.CONTACT__OWNER_CHANGED)
                    .with("contact", contactId)
                    .with("former-owner", contact.ownerId());
            contact.assignTo(ownerId, caller.name(), clock.instant());
            auditTrail.tell(event.with("owner", ownerId));
        }
        return new Changed(
                contact.name(),
                Optional.ofNullable(ownerId).flatMap(this::named).orElse(null));
    }
}
