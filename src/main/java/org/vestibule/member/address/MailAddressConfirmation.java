package org.vestibule.member.address;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vestibule.audit.AuditEventType;
import org.vestibule.audit.AuditTrail;
import org.vestibule.mail.EmailKind;
import org.vestibule.mail.EmailPermission;
import org.vestibule.mail.EmailPermission.Granted;
import org.vestibule.mail.EmailRateLimiter;
import org.vestibule.mail.Outbox;
import org.vestibule.member.PortalUser;
import org.vestibule.text.EmailAddress;

/** Mails the link that confirms an address, in the caller's transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class MailAddressConfirmation {

    private final AddressChanges changes;
    private final AddressChangeEmails emails;
    private final EmailRateLimiter limits;
    private final Outbox outbox;
    private final AuditTrail auditTrail;

    @Inject
    MailAddressConfirmation(
            AddressChanges changes,
            AddressChangeEmails emails,
            EmailRateLimiter limits,
            Outbox outbox,
            AuditTrail auditTrail) {
        this.changes = changes;
        this.emails = emails;
        this.limits = limits;
        this.outbox = outbox;
        this.auditTrail = auditTrail;
    }

    /**
     * Puts the e-mail into the outbox; it replaces the previous e-mail, whose link stops working.
     *
     * @param user locked by the caller
     * @return false if nothing is sent: within the last hour too many of these went to the address or were requested by
     *     this colleague
     */
    public boolean mail(PortalUser user, EmailAddress address) {
        EmailPermission permission = limits.ask(EmailKind.ADDRESS_CONFIRMATION, address);
        if (!(permission instanceof Granted granted)) {
            return false;
        }
        outbox.cancel(EmailKind.ADDRESS_CONFIRMATION, user.id());
        changes.endAllOf(user);
        emails.confirmation(user, address, granted);
        auditTrail.tell(user.event(AuditEventType.MEMBER__ADDRESS_CHANGE_MAILED)
                .with("contact", user.contact().id()));
        return true;
    }
}
