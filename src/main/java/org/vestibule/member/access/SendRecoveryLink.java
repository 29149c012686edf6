package org.vestibule.member.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.vestibule.member.PortalUser;
import org.vestibule.member.PortalUserRepository;
import org.vestibule.member.password.RecoveryEmailHandler;
import org.vestibule.security.Caller;
import org.vestibule.security.Requires;
import org.vestibule.security.Right;

/**
 * Lets the staff mail a portal user a recovery link: the same e-mail, with the same limits, as users request
 * themselves.
 */
@ApplicationScoped
@Transactional
@Requires(Right.MEMBERS)
public class SendRecoveryLink {

    private final PortalUserRepository members;
    private final RecoveryEmailHandler emails;
    private final Caller caller;

    @Inject
    SendRecoveryLink(PortalUserRepository members, RecoveryEmailHandler emails, Caller caller) {
        this.members = members;
        this.emails = emails;
        this.caller = caller;
    }

    /** Mails the link to the user's sign-in address, in the user's language. Changes only the outbox. */
    public SendRecoveryLinkOutcome send(long userId) {
        // The lock on the user makes concurrent requests count e-mails one after the other.
        Optional<PortalUser> found = members.forChange(userId, caller.portals()).filter(PortalUser::active);
        if (found.isEmpty()) {
            return SendRecoveryLinkOutcome.DEACTIVATED;
        }
        PortalUser user = found.get();
        return user.portal().closed()
                ? SendRecoveryLinkOutcome.PORTAL_CLOSED
                : SendRecoveryLinkOutcome.of(emails.mail(user, user.locale()));
    }
}
