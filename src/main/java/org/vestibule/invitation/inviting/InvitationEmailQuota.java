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
 * Checks whether another invitation e-mail may be sent, as part of the caller's transaction. Lock order: the caller
 * locks the invitation before this call, and the contact after it.
 */
@ApplicationScoped
public class InvitationEmailQuota {

    private final EmailRateLimiter limits;

    @Inject
    InvitationEmailQuota(EmailRateLimiter limits) {
        this.limits = limits;
    }

    /** Why no further e-mail may be sent to this mailbox now. */
    public Optional<Refused> refusalFor(EmailAddress recipient) {
        return ask(recipient, granted -> Optional.empty(), Optional::of);
    }

    /**
     * Calls {@code granted} if another e-mail may be sent to this mailbox, otherwise {@code refused} with the reason,
     * and returns the result.
     */
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

    /** Permits an e-mail that replaces a cancelled, unsent e-mail. */
    public Granted replacing() {
        return limits.replacing();
    }
}
