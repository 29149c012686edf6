package org.vestibule.job;

/** How far a row of a job is. */
public enum RowStage {
    /** It waits for the dry run. */
    COLLECTED,
    /** The dry run is over, or there is none. */
    CHECKED,
    RUN;

    /** The stage after this one. */
    public RowStage next() {
        return this == COLLECTED ? CHECKED : RUN;
    }
}
