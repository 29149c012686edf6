package org.vestibule.operation.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.vestibule.shared.Retried;

/**
 * Lets one node at a time run an upkeep task, so that nodes don't wait for each other's locks. It only saves work and
 * guarantees nothing: a portion that takes longer than its lease may overlap with another node's.
 */
@ApplicationScoped
@Transactional
class UpkeepLease {

    /** Longer than a portion usually takes; if a node is killed, its tasks pause for this long. */
    static final Duration LENGTH = Duration.ofSeconds(30);

    @PersistenceContext
    private EntityManager entities;

    private final Clock clock;

    @Inject
    UpkeepLease(Clock clock) {
        this.clock = clock;
    }

    /**
     * Takes or extends the lease of a task. If two nodes take the first lease of a task at once, one of them retries.
     *
     * @param holder the node
     * @return false if another node holds it
     */
    @Retried
    boolean take(String task, String holder) {
        Instant now = clock.instant();
        int taken = entities.createQuery("update UpkeepLeaseRow l set l.holder = :holder, l.endsAt = :end"
                        + " where l.task = :task and (l.holder = :holder or l.endsAt <= :now)")
                .setParameter("holder", holder)
                .setParameter("end", now.plus(LENGTH))
                .setParameter("task", task)
                .setParameter("now", now)
                .executeUpdate();
        if (taken == 0 && entities.find(UpkeepLeaseRow.class, task) == null) {
            entities.persist(new UpkeepLeaseRow(task, holder, now.plus(LENGTH)));
            entities.flush();
            return true;
        }
        return taken == 1;
    }
}
