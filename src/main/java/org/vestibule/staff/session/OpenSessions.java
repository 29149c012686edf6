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

/** Notes where the staff are signed in, and counts it. Ending a row ends no session: the account does. */
@ApplicationScoped
@Transactional
public class OpenSessions {

    /** How often the use of a session is noted. */
    public static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    /** A session ends after 30 minutes without a request, as {@code web.xml} says; its last use was noted up to a minute before. */
    private static final Duration OPEN_FOR = Duration.ofMinutes(30).plus(NOTED_EVERY);

    @PersistenceContext
    private EntityManager entities;

    private final Clock clock;

    @Inject
    OpenSessions(Clock clock) {
        this.clock = clock;
    }

    /**
     * Notes that somebody signed in, at the account, too.
     *
     * @return the number of the session
     */
    public long signIn(StaffAccount account) {
        entities.createQuery("update StaffAccount a set a.lastSignInAt = :now where a.id = :id")
                .setParameter("now", clock.instant())
                .setParameter("id", account.id())
                .executeUpdate();
        return begin(account);
    }

    /**
     * Notes a session of somebody who goes on, after all of the account's sessions were over.
     *
     * @return the number of the session
     */
    public long begin(StaffAccount account) {
        var session = new OpenSession(account.id(), clock.instant());
        entities.persist(session);
        return session.id();
    }

    /** Notes that the session was used; nothing where it was ended meanwhile. */
    public void used(long id) {
        entities.createQuery("update OpenSession s set s.usedAt = :now where s.id = :id")
                .setParameter("now", clock.instant())
                .setParameter("id", id)
                .executeUpdate();
    }

    /** The person signed out. */
    public void end(long id) {
        entities.createQuery("delete from OpenSession s where s.id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    /** All of the account's sessions are over. */
    public void endAllOf(long staffId) {
        entities.createQuery("delete from OpenSession s where s.staffId = :staff")
                .setParameter("staff", staffId)
                .executeUpdate();
    }

    /** How many sessions these accounts have open; those without any are left out. */
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
     * Deletes the rows of sessions that ran out, the oldest first.
     *
     * @return how many; fewer than {@code most} where no more are left
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
