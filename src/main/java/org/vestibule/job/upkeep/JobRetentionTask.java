package org.vestibule.job.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.vestibule.settings.Settings;
import org.vestibule.shared.upkeep.DueRecord;
import org.vestibule.shared.upkeep.Portion;
import org.vestibule.shared.upkeep.UpkeepTask;

/** Ends jobs that nobody goes on with, and removes jobs with their rows, after the time that the operator set. */
@ApplicationScoped
class JobRetentionTask implements UpkeepTask {

    private final JobRemover removal;
    private final Settings settings;
    private final Clock clock;

    @Inject
    JobRetentionTask(JobRemover removal, Settings settings, Clock clock) {
        this.removal = removal;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "job-retention";
    }

    @Override
    public Portion run(DueRecord from) {
        Instant before = clock.instant().minus(settings.jobRetention());
        boolean ended = removal.endAbandoned(before);
        int removed = removal.removeOld(before);
        return Portion.removed(removed, ended || removed > 0);
    }
}
