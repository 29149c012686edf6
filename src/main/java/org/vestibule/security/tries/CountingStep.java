package org.vestibule.security.tries;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.vestibule.security.tries.TryCounts.Exceeded;
import org.vestibule.shared.UpkeepStep;

/**
 * Counts in a transaction of its own, so that what is counted stays so, whatever becomes of the caller's. All count in the
 * same order: nobody waits for somebody who waits for them.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class CountingStep implements UpkeepStep {

    private final TryCounts counts;
    private final Clock clock;

    @Inject
    CountingStep(TryCounts counts, Clock clock) {
        this.counts = counts;
        this.clock = clock;
    }

    protected CountingStep() {
        this(null, null);
    }

    Optional<Exceeded> count(Limit limit) {
        return counts.count(limit, clock.instant());
    }

    Optional<Exceeded> count(SignInTry made) {
        Instant now = clock.instant();
        return counts.count(made.pair(), now)
                .or(() -> counts.count(made.fromNetwork(), now))
                .or(() -> counts.holds(made.knownHash(), now) ? Optional.empty() : counts.count(made.account(), now));
    }

    /** The try was right: it counts for nothing, and the account is known from there. */
    void right(SignInTry made) {
        Instant now = clock.instant();
        counts.forget(made.pair());
        counts.giveBack(made.fromNetwork());
        if (!counts.holds(made.knownHash(), now)) {
            counts.giveBack(made.account());
        }
        counts.hold(made.knownHash(), now.plus(SignInTry.KNOWN));
    }

    /** Removes counts whose time is over. Nothing waits for it: they don't count any more. */
    @Override
    public void takeStep() {
        forgetEnded();
    }

    int forgetEnded() {
        return counts.forgetEnded(clock.instant());
    }
}
