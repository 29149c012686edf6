package org.vestibule.job.command;

import org.vestibule.job.JobState;

/** The outcome of a command on a job. */
public sealed interface JobChangeOutcome {

    /** The job is in this state now. */
    record Done(JobState state) implements JobChangeOutcome {}

    /** Nothing was changed: in its present state the job can't do that. */
    record NotNow(JobState state) implements JobChangeOutcome {}

    /** There is no such job, or the caller may not see it. */
    record Unknown() implements JobChangeOutcome {}
}
