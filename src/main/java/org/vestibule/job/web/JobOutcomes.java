package org.vestibule.job.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.vestibule.job.query.JobOutcomeCount;
import org.vestibule.job.query.JobQueryService;
import org.vestibule.job.query.JobSummary;

/** How many rows of the job on the screen have which outcome, as soon as it rests: while it works, they change all the time. */
@Named
@RequestScoped
public class JobOutcomes {

    private final JobQueryService jobs;
    private final JobRecord record;
    private List<JobOutcomeCount> all;

    @Inject
    JobOutcomes(JobQueryService jobs, JobRecord record) {
        this.jobs = jobs;
        this.record = record;
    }

    /** Those that occur: done rows first, then skipped, then failed. */
    public List<JobOutcomeCount> getAll() {
        JobSummary job = record.getJob();
        if (job == null || job.state().isWorking()) {
            return List.of();
        }
        if (all == null) {
            all = jobs.outcomes(job.id());
        }
        return all;
    }

    /** What the rows have in common. */
    public String text(JobOutcomeCount outcome) {
        return JobTexts.of(
                        record.getJob(),
                        FacesContext.getCurrentInstance().getViewRoot().getLocale())
                .outcome(outcome.code());
    }
}
