package org.vestibule.staff.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.vestibule.staff.StaffAccount;

/** Records and counts the open sessions of the staff. Deleting a row doesn't end a session: the account does. */
@ApplicationScoped
@Transactional
public class OpenSessions {

    /** How often the use of a session is recorded. */
    public static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    /**
     * A session ends after 30 minutes without a request, as set in {@code web.xml}; its last use may have been recorded
     * up to a minute earlier.
     */
    private static final Duration OPEN_FOR = Duration.ofMinutes(30).plus(NOTED_EVERY);

    @PersistenceContext
    private EntityManager entities;

    private final Clock clock;

    @Inject
    OpenSessions(Clock clock) {
        this.clock = clock;
    }

    /**
     * Records a sign-in, also in the account.
     *
     * @return the id of the session
     */
    public long signIn(StaffAccount account) {
        entities.createQuery("update StaffAccount a set a.lastSignInAt = :now where a.id = :id")
                .setParameter("now", clock.instant())
                .setParameter("id", account.id())
                .executeUpdate();
        return begin(account);
    }

    /**
     * Records a new session of a user who stays signed in after all sessions of the account were ended.
     *
     * @return the id of the session
     */
    public long begin(StaffAccount account) {
        var session = new OpenSession(account.id(), clock.instant());
        entities.persist(session);
        return session.id();
    }

    /** Records that the session was used; does nothing if it was ended meanwhile. */
    public void used(long id) {
        entities.createQuery("update OpenSession s set s.usedAt = :now where s.id = :id")
                .setParameter("now", clock.instant())
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Deletes the session, because the person signed out. */
    public void end(long id) {
        entities.createQuery("delete from OpenSession s where s.id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Deletes all sessions of the account. */
    public void endAllOf(long staffId) {
        entities.createQuery("delete from OpenSession s where s.staffId = :staff")
                .setParameter("staff", staffId)
                .executeUpdate();
    }

    /** How many open sessions these accounts have; without accounts that have none. */
    public Map<Long, Long> open(Collection<Long> staffIds) {
        return staffIds.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select s.staffId, count(s) from OpenSession s where s.staffId in :staff"
                                        + " and s.usedAt > :since group by s.staffId",
                                Object[].class)
                        .setParameter("staff", staffIds)
                        .setParameter("since", clock.instant().minus(OPEN_FOR))
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /**
     * Deletes expired sessions, oldest first.
     *
     * @return how many; fewer than {@code most} if no more are left
     */
    public int removeOld(int most) {
        List<Long> old = entities.createQuery(
                        "select s.id from OpenSession s where s.usedAt < :old order by s.usedAt, s.id", Long.class)
                .setParameter("old", clock.instant().minus(OPEN_FOR))
                .setMaxResults(most)
                .getResultList();
        return old.isEmpty()
                ? 0
                : entities.createQuery("delete from OpenSession s where s.id in :old")
                        .setParameter("old", old)
                        .executeUpdate();
    }
}
