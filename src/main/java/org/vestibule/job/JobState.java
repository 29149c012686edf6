package org.vestibule.job;

import java.util.EnumSet;
import java.util.Set;

/** How far a job is. */
public enum JobState {
    /** Its rows are being collected. */
    COLLECTING,
    /** The dry run is under way, which changes nothing. */
    CHECKING,
    /** The dry run is over; somebody has to start the job. */
    CHECKED,
    /** Nobody has begun with its rows. */
    QUEUED,
    RUNNING,
    PAUSED,
    CANCELLED,
    FINISHED;

    private static final Set<JobState> WORKING = EnumSet.of(COLLECTING, CHECKING, QUEUED, RUNNING);

    /** The states in which there is something to do in the background. */
    public static Set<JobState> working() {
        return EnumSet.copyOf(WORKING);
    }

    /** Whether there is something to do in the background. */
    public boolean isWorking() {
        return WORKING.contains(this);
    }

    /** Whether nothing more will happen. */
    public boolean isEnded() {
        return this == CANCELLED || this == FINISHED;
    }

    public boolean isPausable() {
        return this == QUEUED || this == RUNNING;
    }

    /** What is done with rows in this state: rows at this stage are taken to the next. Null if nothing is. */
    public RowStage works() {
        return switch (this) {
            case CHECKING -> RowStage.COLLECTED;
            case QUEUED, RUNNING -> RowStage.CHECKED;
            default -> null;
        };
    }
}
