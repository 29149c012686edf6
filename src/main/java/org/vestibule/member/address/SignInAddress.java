package org.vestibule.member.address;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.stream.Stream;
import org.vestibule.audit.AuditEventType;
import org.vestibule.member.PortalUser;
import org.vestibule.member.PortalUserRepository;
import org.vestibule.text.EmailAddress;

/** Moves portal users to other addresses to sign in with, as part of the caller's transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SignInAddress {

    private final PortalUserRepository members;
    private final EndAccess end;

    @Inject
    SignInAddress(PortalUserRepository members, EndAccess end) {
        this.members = members;
        this.end = end;
    }

    /** Whether somebody else in the user's portal has that address, or a user name that is spelt like it. */
    public boolean isTaken(PortalUser user, EmailAddress address) {
        return Stream.of(members.byEmail(user.portal(), address), members.byUserName(user.portal(), address.text()))
                .flatMap(Optional::stream)
                .anyMatch(other -> !other.id().equals(user.id()));
    }

    /**
     * Lets the user sign in with the address, after having been signed out everywhere. Where somebody takes it at the same
     * moment, a constraint is violated when the transaction is flushed or committed: ask before, and be ready for it.
     */
    public void move(PortalUser user, EmailAddress address) {
        end.of(user, AuditEventType.MEMBER__ADDRESS_CHANGED);
        user.moveTo(address);
    }
}
