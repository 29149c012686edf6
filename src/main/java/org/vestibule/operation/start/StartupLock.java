package org.vestibule.operation.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import org.vestibule.shared.Outage;

/** A lock between nodes that start at the same time, so that one-time startup work runs on one node after the other. */
@ApplicationScoped
class StartupLock {

    @PersistenceContext
    private EntityManager entities;

    /**
     * Does the work in a transaction, after waiting for nodes that hold the lock.
     *
     * @throws StillTaken if another node holds the lock for longer than a statement may wait; nothing was done
     */
    @Transactional
    void take(Runnable work) {
        try {
            entities.createNativeQuery("update start_turn set taken = taken + 1 where id = 1")
                    .executeUpdate();
        } catch (PersistenceException e) {
            throw Outage.of(e).isPresent() ? new StillTaken(e) : e;
        }
        work.run();
    }

    /** Another node holds the lock. */
    static final class StillTaken extends RuntimeException {

        private StillTaken(PersistenceException waited) {
            super("Another node is still starting", waited);
        }
    }
}
