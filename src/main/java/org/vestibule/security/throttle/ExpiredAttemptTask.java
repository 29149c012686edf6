package org.vestibule.security.throttle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.vestibule.shared.Retried;
import org.vestibule.shared.upkeep.DueRecord;
import org.vestibule.shared.upkeep.Portion;
import org.vestibule.shared.upkeep.UpkeepTask;

/** Removes counted attempts and known origins whose time is over. Nothing waits for it, as they don't count any more. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
@Retried
class ExpiredAttemptTask implements UpkeepTask {

    private final RateLimitCounters counters;
    private final KnownOrigins origins;
    private final Clock clock;

    @Inject
    ExpiredAttemptTask(RateLimitCounters counters, KnownOrigins origins, Clock clock) {
        this.counters = counters;
        this.origins = origins;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "ended-attempt-counts";
    }

    @Override
    public Portion run(DueRecord from) {
        Instant now = clock.instant();
        int ended = counters.removeEnded(now, Portion.SIZE);
        int forgotten = origins.removeEnded(now, Portion.SIZE);
        return Portion.removed(ended + forgotten, ended >= Portion.SIZE || forgotten >= Portion.SIZE);
    }
}
