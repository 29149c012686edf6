package org.vestibule.member.password;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.vestibule.audit.AuditEventType;
import org.vestibule.audit.AuditTrail;
import org.vestibule.member.PortalUser;
import org.vestibule.member.PortalUserRepository;
import org.vestibule.member.session.MemberSessionRepository;
import org.vestibule.member.session.MemberSignIn;
import org.vestibule.security.HashedPassword;

/** Stores a portal user's new password, in one transaction. Passwords are hashed before it. */
@ApplicationScoped
@Transactional
class ReplacePasswordTransaction {

    private final PortalUserRepository members;
    private final MemberSignIn signIn;
    private final MemberSessionRepository sessions;
    private final RecoveryLinks links;
    private final AuditTrail auditTrail;

    @Inject
    ReplacePasswordTransaction(
            PortalUserRepository members,
            MemberSignIn signIn,
            MemberSessionRepository sessions,
            RecoveryLinks links,
            AuditTrail auditTrail) {
        this.members = members;
        this.signIn = signIn;
        this.sessions = sessions;
        this.links = links;
        this.auditTrail = auditTrail;
    }

    /** The user as stored now, with the contact. */
    PortalUser read(long userId) {
        PortalUser user = members.byId(userId).orElseThrow();
        user.contact().name();
        return user;
    }

    /**
     * Replaces the password, ends the user's sessions everywhere, and invalidates recovery links that were already
     * mailed.
     *
     * @param checked the hash that the current password was compared with
     * @return false if the password was changed meanwhile; then nothing is changed
     */
    boolean replace(long userId, String checked, HashedPassword chosen) {
        PortalUser user = members.forChange(userId).orElseThrow();
        if (!user.passwordHash().equals(checked)) {
            return false;
        }
        write(user, chosen);
        links.endAllOf(user);
        auditTrail.tell(user.event(AuditEventType.MEMBER__PASSWORD_CHANGED));
        return true;
    }

    /**
     * Consumes the recovery link, sets the password, and ends the user's sessions everywhere.
     *
     * @return empty if the link was used meanwhile
     */
    Optional<PortalUser> reset(String secret, HashedPassword chosen) {
        Optional<PortalUser> user = links.use(secret);
        user.ifPresent(found -> {
            write(found, chosen);
            auditTrail.tell(found.event(AuditEventType.MEMBER__PASSWORD_SET));
        });
        return user;
    }

    private void write(PortalUser user, HashedPassword chosen) {
        user.changePassword(chosen);
        sessions.endAllOf(user);
        signIn.forgetBrowsers(user);
    }
}
