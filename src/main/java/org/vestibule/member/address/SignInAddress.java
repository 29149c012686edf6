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

/** Changes portal users' sign-in addresses, in the caller's transaction. */
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

    /** Whether somebody else in the user's portal has that address, or a user name spelt like it. */
    public boolean isTaken(PortalUser user, EmailAddress address) {
        return Stream.of(members.byEmail(user.portal(), address), members.byUserName(user.portal(), address.text()))
                .flatMap(Optional::stream)
                .anyMatch(other -> !other.id().equals(user.id()));
    }

    /**
     * Signs the user out everywhere and changes the sign-in address. If somebody takes the address at the same time,
     * the flush or commit fails with a constraint violation: check first, and still handle the failure.
     */
    public void move(PortalUser user, EmailAddress address) {
        end.of(user, AuditEventType.MEMBER__ADDRESS_CHANGED);
        user.moveTo(address);
    }
}
