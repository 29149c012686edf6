package org.vestibule.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Lets nodes that start at the same time do one after the other what only the first of them has to do. */
@ApplicationScoped
class StartTurn {

    @PersistenceContext
    private EntityManager entities;

    /** Does the work, all of it or none, once the nodes before are done with theirs. */
    @Transactional
    void take(Runnable work) {
        entities.createNativeQuery("update start_turn set taken = taken + 1 where id = 1")
                .executeUpdate();
        work.run();
    }
}
