package org.vestibule.page.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.vestibule.shared.upkeep.DueRecord;
import org.vestibule.shared.upkeep.Portion;
import org.vestibule.shared.upkeep.UpkeepTask;

/**
 * Publishes pages soon after their planned times. Usually one node runs it, but correctness doesn't depend on that:
 * each publication happens once.
 */
@ApplicationScoped
class PlannedPublicationTask implements UpkeepTask {

    private final PlannedPublicationRepository planned;
    private final PublishPlannedPage execution;
    private final Clock clock;

    @Inject
    PlannedPublicationTask(PlannedPublicationRepository planned, PublishPlannedPage execution, Clock clock) {
        this.planned = planned;
        this.execution = execution;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "planned-publications";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(15);
    }

    @Override
    public Portion run(DueRecord from) {
        return Portion.of(planned.due(clock.instant(), from, Portion.SIZE), execution::carryOut);
    }
}
