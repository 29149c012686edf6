package org.vestibule.api.once;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.vestibule.shared.Retried;
import org.vestibule.shared.upkeep.DueRecord;
import org.vestibule.shared.upkeep.ExpiredRecords;
import org.vestibule.shared.upkeep.Portion;
import org.vestibule.shared.upkeep.UpkeepTask;

/** Removes the answers to calls with an {@code Idempotency-Key} after a day. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
@Retried
class IdempotentAnswerTask implements UpkeepTask {

    @PersistenceContext
    private EntityManager entities;

    private final Clock clock;

    @Inject
    IdempotentAnswerTask(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "idempotent-answers";
    }

    @Override
    public Portion run(DueRecord from) {
        int removed = ExpiredRecords.remove(entities, IdempotentAnswer.class, clock.instant(), Portion.SIZE);
        return Portion.removed(removed, removed >= Portion.SIZE);
    }
}
