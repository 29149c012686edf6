package org.vestibule.job.query;

import java.io.Serializable;
import java.time.Instant;
import org.vestibule.job.JobCounts;
import org.vestibule.job.JobState;
import org.vestibule.job.RowStage;
import org.vestibule.job.StopReason;

/**
 * A job, as the list and its record show it.
 *
 * @param bundle the base name of the bundle with the texts of its kind
 * @param portalName null for a job that isn't about a portal
 * @param ownerName null if the account is gone
 * @param shown the stage of the rows whose results the counts are about: of the dry run until the job is started
 * @param stopReason why it ended early; null if it didn't
 * @param startedAt when its rows began to be done; null if they didn't
 * @param endedAt null if it didn't end
 * @param settled whether it ended, and no row is under way any more
 * @param rowsPerMinute null for no limit
 */
public record JobSummary(
        long id,
        String bundle,
        String portalName,
        String ownerName,
        boolean own,
        boolean dryRun,
        JobState state,
        RowStage shown,
        StopReason stopReason,
        JobCounts counts,
        Instant createdAt,
        Instant startedAt,
        Instant endedAt,
        boolean settled,
        Integer rowsPerMinute)
        implements Serializable {

    /** Whether somebody has to start it, and there is something to do. */
    public boolean startable() {
        return state == JobState.CHECKED && counts.done() > 0;
    }
}
