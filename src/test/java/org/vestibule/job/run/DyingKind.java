package org.vestibule.job.run;

import jakarta.enterprise.inject.Vetoed;
import org.vestibule.job.JobFacts;
import org.vestibule.job.JobKind;
import org.vestibule.job.RowFacts;
import org.vestibule.job.RowInputs;
import org.vestibule.job.RowOutcome;
import org.vestibule.security.Right;

/** Does what another kind does, and then the machine fails. */
@Vetoed
record DyingKind(JobKind other) implements JobKind {

    @Override
    public String name() {
        return other.name();
    }

    @Override
    public Right right() {
        return other.right();
    }

    @Override
    public String bundle() {
        return other.bundle();
    }

    @Override
    public RowInputs collect(JobFacts job, String after, int most) {
        return other.collect(job, after, most);
    }

    @Override
    public RowOutcome check(JobFacts job, RowFacts row) {
        return other.check(job, row);
    }

    @Override
    public RowOutcome run(JobFacts job, RowFacts row) {
        other.run(job, row);
        throw new OutOfMemoryError("The node died");
    }
}
