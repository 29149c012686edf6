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

/** Lets the staff have a portal user mailed a recovery link: the e-mail that users ask for themselves, within its bounds. */
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

    /** Goes to the address that the user signs in with, in the user's language. Nothing is changed but the outbox. */
    public SendRecoveryLinkOutcome send(long userId) {
        // Holding the user makes those who ask at the same moment count one after the other.
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
