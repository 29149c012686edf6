package org.vestibule.member.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.vestibule.audit.AuditEventType;
import org.vestibule.audit.AuditTrail;
import org.vestibule.member.CurrentMember;
import org.vestibule.member.PortalUser;
import org.vestibule.member.session.MemberSignIn;
import org.vestibule.security.OneTimeToken;

/** Shows the portal user who is signed in where else that is so, and ends it: the user's own sessions alone. */
@ApplicationScoped
@Transactional
public class OwnSessions {

    /** How many are shown; a browser that signs in again ends the session that it had. */
    static final int MOST = 20;

    @PersistenceContext
    private EntityManager entities;

    private final CurrentMember current;
    private final MemberSignIn signIn;
    private final Clock clock;
    private final AuditTrail auditTrail;

    @Inject
    OwnSessions(CurrentMember current, MemberSignIn signIn, Clock clock, AuditTrail auditTrail) {
        this.current = current;
        this.signIn = signIn;
        this.clock = clock;
        this.auditTrail = auditTrail;
    }

    /**
     * The sessions that haven't expired, the newest of them: this browser's, then the one seen last first.
     *
     * @param cookieValue what this browser sent; any text will do, null too
     * @throws IllegalStateException if nobody is signed in
     */
    public List<OwnSession> open(String cookieValue) {
        String here = hash(cookieValue);
        return entities.createQuery(
                        "select s.id, s.createdAt, s.lastSeenAt, s.fromAddress, s.tokenHash from MemberSession s"
                                + " where s.user.id = :user and s.expiresAt > :now order by s.lastSeenAt desc, s.id desc",
                        Object[].class)
                .setParameter("user", current.required().id())
                .setParameter("now", clock.instant())
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> new OwnSession(
                        (Long) row[0], (Instant) row[1], (Instant) row[2], (String) row[3], here.equals(row[4])))
                .sorted(Comparator.comparing(OwnSession::current).reversed())
                .toList();
    }

    /** Ends one of the user's sessions, by its number; another person's, or one that is over, is left alone. */
    public void end(long id) {
        PortalUser user = current.required();
        int ended = entities.createQuery("delete from MemberSession s where s.id = :id and s.user.id = :user")
                .setParameter("id", id)
                .setParameter("user", user.id())
                .executeUpdate();
        if (ended == 1) {
            auditTrail.tell(user.event(AuditEventType.MEMBER__SIGNED_OUT));
        }
    }

    /**
     * Ends all of the user's sessions but that of this browser; none of the other browsers is known any more.
     *
     * @param cookieValue what this browser sent
     */
    public void endOthers(String cookieValue) {
        PortalUser user = current.required();
        entities.createQuery("delete from MemberSession s where s.user.id = :user and s.tokenHash <> :here")
                .setParameter("user", user.id())
                .setParameter("here", hash(cookieValue))
                .executeUpdate();
        signIn.forgetBrowsers(user);
        auditTrail.tell(user.event(AuditEventType.MEMBER__SIGNED_OUT_EVERYWHERE)
                .with("contact", user.contact().id()));
    }

    private static String hash(String cookieValue) {
        return OneTimeToken.hashOf(cookieValue == null ? "" : cookieValue);
    }
}
