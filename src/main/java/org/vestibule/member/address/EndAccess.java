package org.vestibule.member.address;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vestibule.audit.AuditEventType;
import org.vestibule.audit.AuditTrail;
import org.vestibule.member.PortalUser;
import org.vestibule.member.password.RecoveryLinks;
import org.vestibule.member.session.MemberSessionRepository;
import org.vestibule.member.session.MemberSignIn;

/** Ends everything that lets a portal user in without the password, in the caller's transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class EndAccess {

    private final MemberSessionRepository sessions;
    private final RecoveryLinks links;
    private final AddressChanges changes;
    private final MemberSignIn signIn;
    private final AuditTrail auditTrail;

    @Inject
    EndAccess(
            MemberSessionRepository sessions,
            RecoveryLinks links,
            AddressChanges changes,
            MemberSignIn signIn,
            AuditTrail auditTrail) {
        this.sessions = sessions;
        this.links = links;
        this.changes = changes;
        this.signIn = signIn;
        this.auditTrail = auditTrail;
    }

    /**
     * Ends the user's sessions and mailed links, and forgets the user's known browsers.
     *
     * @param user locked by the caller, still with the names that the known browsers are stored under
     * @param why the type of the audit event to record
     */
    public void of(PortalUser user, AuditEventType why) {
        sessions.endAllOf(user);
        links.endAllOf(user);
        changes.endAllOf(user);
        signIn.forgetBrowsers(user);
        auditTrail.tell(user.event(why).with("contact", user.contact().id()));
    }
}
