package org.vestibule.invitation.inviting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Function;
import org.vestibule.invitation.inviting.InviteOutcome.Refused;
import org.vestibule.invitation.inviting.InviteOutcome.TooManyBySender;
import org.vestibule.invitation.inviting.InviteOutcome.TooManyToMailbox;
import org.vestibule.mail.EmailKind;
import org.vestibule.mail.EmailPermission;
import org.vestibule.mail.EmailPermission.Granted;
import org.vestibule.mail.EmailPermission.MailboxFull;
import org.vestibule.mail.EmailPermission.SenderFull;
import org.vestibule.mail.EmailRateLimiter;
import org.vestibule.text.EmailAddress;

/**
 * Asks whether another invitation e-mail may be written, as part of the caller's transaction. The caller holds the
 * invitation already, and takes the contact afterwards.
 */
@ApplicationScoped
public class InvitationEmailQuota {

    private final EmailRateLimiter limits;

    @Inject
    InvitationEmailQuota(EmailRateLimiter limits) {
        this.limits = limits;
    }

    /** Why no other e-mail may be written to this mailbox now. */
    public Optional<Refused> refusalFor(EmailAddress recipient) {
        return ask(recipient, granted -> Optional.empty(), Optional::of);
    }

    /** What comes of it where another e-mail may be written to this mailbox, or else of the reason why it may not. */
    public <T> T ask(EmailAddress recipient, Function<Granted, T> granted, Function<Refused, T> refused) {
        EmailPermission permission = limits.ask(EmailKind.INVITATION, recipient);
        if (permission instanceof MailboxFull full) {
            return refused.apply(new TooManyToMailbox(full.recipient(), full.most(), full.again()));
        }
        if (permission instanceof SenderFull full) {
            return refused.apply(new TooManyBySender(full.most(), full.again()));
        }
        return granted.apply((Granted) permission);
    }

    /** For an e-mail that replaces a cancelled, unsent e-mail. */
    public Granted replacing() {
        return limits.replacing();
    }
}
