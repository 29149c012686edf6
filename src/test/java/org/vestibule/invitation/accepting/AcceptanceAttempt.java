package org.vestibule.invitation.accepting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.vestibule.portal.Portal;
import org.vestibule.security.HashedPassword;

/** One attempt to accept, for tests of other packages: it runs in their transactions. */
@ApplicationScoped
public class AcceptanceAttempt {

    @Inject
    private AcceptInvitationTransaction transaction;

    public AcceptOutcome accept(Portal portal, String secret, AcceptRequest form, HashedPassword password) {
        return transaction.accept(portal, secret, form, password);
    }
}
