package org.vestibule.invitation.command;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.vestibule.contact.Contact;
import org.vestibule.contact.ContactField;
import org.vestibule.contact.ContactRepository;
import org.vestibule.contact.ContactRequest;
import org.vestibule.contact.ContactService;
import org.vestibule.contact.SaveContactOutcome.Changed;
import org.vestibule.invitation.InvitationStatus;
import org.vestibule.invitation.PortalInvitation;
import org.vestibule.invitation.command.LifecycleOutcome.NoAddress;
import org.vestibule.invitation.command.LifecycleOutcome.SameAddress;
import org.vestibule.invitation.inviting.InvitationEmailQuota;
import org.vestibule.invitation.inviting.InviteOutcome.Refused;
import org.vestibule.security.Requires;
import org.vestibule.security.Right;
import org.vestibule.text.EmailAddress;

/** Corrects the address of an invited contact and sends the invitation there, both or neither. */
@ApplicationScoped
@Transactional
@Requires(Right.INVITATIONS)
public class CorrectInvitationAddress {

    private final InvitationLock lock;
    private final LinkRenewal renewal;
    private final InvitationEmailQuota quota;
    private final InvitationLifecycle lifecycle;
    private final ContactRepository directory;
    private final ContactService contacts;

    @Inject
    CorrectInvitationAddress(
            InvitationLock lock,
            LinkRenewal renewal,
            InvitationEmailQuota quota,
            InvitationLifecycle lifecycle,
            ContactRepository directory,
            ContactService contacts) {
        this.lock = lock;
        this.renewal = renewal;
        this.quota = quota;
        this.lifecycle = lifecycle;
        this.directory = directory;
        this.contacts = contacts;
    }

    /**
     * Stores the address in the contact and sends the invitation again. A link that went to another address ends at
     * once. The caller needs the right to change contacts, too.
     *
     * @param typed the address as somebody typed it
     */
    public LifecycleOutcome correct(long invitationId, String typed) {
        ContactRequest only = ContactRequest.blank().with(ContactField.EMAIL, typed);
        Optional<EmailAddress> address = EmailAddress.parse(only.text(ContactField.EMAIL));
        if (address.isEmpty()) {
            return new NoAddress();
        }
        return lock.whileOpen(
                invitationId,
                invitation -> {
                    Optional<Refused> tooMany = quota.refusalFor(address.get());
                    directory.forChange(invitation.contact().id());
                    return renewal.refusalFor(invitation, address).or(() -> tooMany);
                },
                invitation -> correct(invitation, address.get()));
    }

    /** If the e-mail to that address was delivered, the address needs no correction and a second e-mail is pointless. */
    private LifecycleOutcome correct(PortalInvitation invitation, EmailAddress address) {
        boolean known = invitation.contact().email().filter(address::equals).isPresent();
        if (known && invitation.offer().email().equals(address) && invitation.status() == InvitationStatus.SENT) {
            return new SameAddress(lock.summary(invitation));
        }
        return moved(invitation.contact(), address) ? lifecycle.resend(invitation.id()) : new NoAddress();
    }

    private boolean moved(Contact contact, EmailAddress address) {
        if (contact.email().filter(address::equals).isPresent()) {
            return true;
        }
        ContactRequest corrected = ContactRequest.of(contact.details()).with(ContactField.EMAIL, address.text());
        return contacts.change(contact.id(), contact.version(), corrected) instanceof Changed;
    }
}
