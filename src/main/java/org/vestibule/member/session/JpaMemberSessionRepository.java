package org.vestibule.member.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vestibule.audit.AuditEventType;
import org.vestibule.audit.AuditTrail;
import org.vestibule.member.PortalUser;
import org.vestibule.member.PortalUserRepository;
import org.vestibule.portal.Portal;
import org.vestibule.security.Caller;
import org.vestibule.security.OneTimeToken;
import org.vestibule.shared.upkeep.ExpiredRecords;

@ApplicationScoped
@Transactional
class JpaMemberSessionRepository implements MemberSessionRepository {

    @PersistenceContext
    private EntityManager entities;

    private final PortalUserRepository members;
    private final SessionSightings sightings;
    private final Caller caller;
    private final Clock clock;
    private final AuditTrail auditTrail;

    @Inject
    JpaMemberSessionRepository(
            PortalUserRepository members,
            SessionSightings sightings,
            Caller caller,
            Clock clock,
            AuditTrail auditTrail) {
        this.members = members;
        this.sightings = sightings;
        this.caller = caller;
        this.clock = clock;
        this.auditTrail = auditTrail;
    }

    @Override
    public Optional<PortalUser> userOf(Portal portal, String cookieValue) {
        return userOf("", "u.portal = :portal", portal, cookieValue);
    }

    @Override
    public Optional<PortalUser> userOf(String portalKey, String cookieValue) {
        return userOf(" join fetch u.portal p", "p.key = :portal", portalKey, cookieValue);
    }

    private Optional<PortalUser> userOf(String fetched, String whose, Object portal, String cookieValue) {
        if (cookieValue == null || cookieValue.isEmpty()) {
            return Optional.empty();
        }
        String hash = OneTimeToken.hashOf(cookieValue);
        Optional<PortalUser> user = entities.createQuery(
                        "select u from PortalUser u left join fetch u.roles join fetch u.contact" + fetched
                                + " where " + whose + " and u.active = :active and u.id in"
                                + " (select s.user.id from MemberSession s where s.tokenHash = :hash"
                                + " and s.expiresAt > :now)",
                        PortalUser.class)
                .setParameter("hash", hash)
                .setParameter("now", clock.instant())
                .setParameter("portal", portal)
                .setParameter("active", true)
                .getResultStream()
                .findFirst();
        user.ifPresent(found -> sightings.see(hash));
        return user;
    }

    @Override
    public String begin(PortalUser user) {
        Instant now = clock.instant();
        OneTimeToken token = OneTimeToken.mint();
        // Locks the user before inserting the session, whose foreign key refers to it: closing the access locks them in
        // the same order.
        PortalUser known = members.forChange(user.id()).orElseThrow();
        known.signIn(now);
        entities.persist(new MemberSession(token, known, now, caller));
        sightings.begun(token.hash());
        auditTrail.tell(known.event(AuditEventType.MEMBER__SIGNED_IN));
        return token.secret();
    }

    @Override
    public void end(String cookieValue) {
        entities.createQuery("select s from MemberSession s where s.tokenHash = :hash", MemberSession.class)
                .setParameter("hash", OneTimeToken.hashOf(cookieValue))
                .getResultStream()
                .findFirst()
                .ifPresent(this::end);
    }

    private void end(MemberSession session) {
        int ended = entities.createQuery("delete from MemberSession s where s.id = :id")
                .setParameter("id", session.id())
                .executeUpdate();
        if (ended == 1) {
            auditTrail.tell(session.user().event(AuditEventType.MEMBER__SIGNED_OUT));
        }
    }

    @Override
    public int removeEnded(int most) {
        return ExpiredRecords.remove(entities, MemberSession.class, clock.instant(), most);
    }

    @Override
    public List<OpenMemberSession> openOf(PortalUser user) {
        return entities.createQuery(
                        "select s.createdAt, s.lastSeenAt, s.fromAddress, s.browser from MemberSession s"
                                + " where s.user = :user and s.expiresAt > :now order by s.lastSeenAt desc, s.id desc",
                        Object[].class)
                .setParameter("user", user)
                .setParameter("now", clock.instant())
                .getResultStream()
                .map(row -> new OpenMemberSession((Instant) row[0], (Instant) row[1], (String) row[2], (String) row[3]))
                .toList();
    }

    @Override
    public void endAllOf(PortalUser user) {
        entities.createQuery("delete from MemberSession s where s.user = :user")
                .setParameter("user", user)
                .executeUpdate();
    }

    @Override
    public void endAllIn(Portal portal) {
        entities.createQuery("delete from MemberSession s where s.user.id in"
                        + " (select u.id from PortalUser u where u.portal = :portal)")
                .setParameter("portal", portal)
                .executeUpdate();
    }
}
