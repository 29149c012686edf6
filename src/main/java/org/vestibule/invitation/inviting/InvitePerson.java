package org.vestibule.invitation.inviting;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vestibule.contact.Contact;
import org.vestibule.contact.ContactField;
import org.vestibule.contact.ContactRepository;
import org.vestibule.contact.ContactRequest;
import org.vestibule.contact.ContactService;
import org.vestibule.contact.ContactViolation;
import org.vestibule.contact.ContactViolation.Reason;
import org.vestibule.contact.SaveContactOutcome;
import org.vestibule.invitation.inviting.InviteOutcome.Invited;
import org.vestibule.invitation.inviting.InvitePersonOutcome.InvalidContact;
import org.vestibule.invitation.inviting.InvitePersonOutcome.Result;
import org.vestibule.security.Requires;
import org.vestibule.security.Right;
import org.vestibule.shared.Retried;
import org.vestibule.text.EmailAddress;

/**
 * Invites somebody by name and e-mail address: a contact with that address or, if there is none, a new one, which is
 * made with the invitation. Both are made in one transaction, or neither.
 */
@ApplicationScoped
@Transactional
@Requires(Right.INVITATIONS)
public class InvitePerson {

    private static final int ONE = 1;

    private final ContactRepository contacts;
    private final ContactService service;
    private final InviteContact inviteContact;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    @Inject
    InvitePerson(ContactRepository contacts, ContactService service, InviteContact inviteContact) {
        this.contacts = contacts;
        this.service = service;
        this.inviteContact = inviteContact;
    }

    /**
     * Makes the invitation and sends its e-mail, or returns the reason why not. A contact that exists stays as it is.
     *
     * @param person the contact's details; the e-mail address is required
     * @param request makes the request from the number of the contact
     */
    @Retried
    public InvitePersonOutcome invite(ContactRequest person, InviteRequestFor request) {
        Optional<EmailAddress> address = EmailAddress.parse(person.text(ContactField.EMAIL));
        if (address.isEmpty()) {
            return new InvalidContact(withAddress(person.violations()));
        }
        Optional<Contact> known = known(address.get());
        if (known.isPresent()) {
            return new Result(inviteContact.invite(request.of(known.get().id())));
        }
        SaveContactOutcome added = service.add(person);
        if (added instanceof SaveContactOutcome.Invalid invalid) {
            return new InvalidContact(invalid.violations());
        }
        InviteOutcome outcome = inviteContact.invite(
                request.of(((SaveContactOutcome.Changed) added).contact().id()));
        if (!(outcome instanceof Invited)) {
            // Nothing is left of the new contact.
            transaction.setRollbackOnly();
        }
        return new Result(outcome);
    }

    /** The violations, among them that of the address, which an invitation needs. */
    private static List<ContactViolation> withAddress(List<ContactViolation> violations) {
        if (violations.stream().anyMatch(violation -> violation.field() == ContactField.EMAIL)) {
            return violations;
        }
        return Stream.concat(violations.stream(), Stream.of(new ContactViolation(ContactField.EMAIL, Reason.MISSING)))
                .toList();
    }

    /** An active contact with this address, otherwise an inactive one, which can't be invited. */
    private Optional<Contact> known(EmailAddress address) {
        return contacts.byEmail(address)
                .or(() -> contacts.sharing(address, ONE).stream().findFirst());
    }
}
