package org.vestibule.job.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.vestibule.job.query.JobQueryService;
import org.vestibule.job.query.JobSummary;
import org.vestibule.security.Caller;
import org.vestibule.security.Right;
import org.vestibule.shared.paging.Cursor;
import org.vestibule.shared.paging.ListSlice;
import org.vestibule.shell.ListAddress;
import org.vestibule.shell.ListParameters;
import org.vestibule.shell.Moments;

/** The list of jobs, newest first. Its state is in its address. */
@Named
@RequestScoped
public class JobList {

    private static final String ADDRESS = "/crm/jobs";

    private final JobQueryService jobs;
    private final Moments moments;
    private final Caller caller;
    private ListSlice<JobSummary> page;

    @Inject
    JobList(JobQueryService jobs, Moments moments, Caller caller) {
        this.jobs = jobs;
        this.moments = moments;
        this.caller = caller;
    }

    public ListSlice<JobSummary> getPage() {
        if (page == null) {
            page = jobs.page(ListParameters.ofRequest().cursor());
        }
        return page;
    }

    /** The name by which the job is told apart from others. */
    public String name(JobSummary job) {
        var locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return JobTexts.of(job, locale).name(job, moments);
    }

    /** Whether the list has everybody's jobs. */
    public boolean isOfEverybody() {
        return caller.may(Right.ALL_JOBS);
    }

    /** Whether a job of the page has something to do, so that the list follows it. */
    public boolean isMoving() {
        return getPage().items().stream().anyMatch(job -> job.state().isWorking());
    }

    /** The address of the page of the list that begins or ends at the cursor. */
    public String turn(Cursor cursor) {
        return new ListAddress(ADDRESS).at(cursor).toString();
    }
}
