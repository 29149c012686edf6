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

/** Shows the signed-in portal user their open sessions, and ends them: only the user's own. */
@ApplicationScoped
@Transactional
public class OwnSessions {

    /** How many sessions are shown at most; a browser that signs in again ends its former session. */
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
     * The newest open sessions, at most {@link #MOST}: this browser's first, then the most recently seen.
     *
     * @param cookieValue what this browser sent; any text will do, null too
     * @throws IllegalStateException if nobody is signed in
     */
    public List<OwnSession> open(String cookieValue) {
        String here = hash(cookieValue);
        return entities.createQuery(
                        "select s.id, s.createdAt, s.lastSeenAt, s.fromAddress, s.browser, s.tokenHash from MemberSession s"
                                + " where s.user.id = :user and s.expiresAt > :now order by s.lastSeenAt desc, s.id desc",
                        Object[].class)
                .setParameter("user", current.required().id())
                .setParameter("now", clock.instant())
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> new OwnSession(
                        (Long) row[0],
                        (Instant) row[1],
                        (Instant) row[2],
                        (String) row[3],
                        (String) row[4],
                        here.equals(row[5])))
                .sorted(Comparator.comparing(OwnSession::current).reversed())
                .toList();
    }

    /** Ends the user's session with this id; does nothing if it is another person's or has ended. */
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
     * Ends all of the user's sessions except this browser's, and forgets the other browsers.
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
