package org.vestibule.invitation.command;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.vestibule.member.password.RecoveryRequested;

/** Answers requests for a new password, for tests of other packages: at once, and within their transactions. */
@ApplicationScoped
public class RecoveryAnswer {

    @Inject
    private ResendInvitationOnRecovery resend;

    public void to(RecoveryRequested wanted) {
        resend.answer(wanted);
    }
}
