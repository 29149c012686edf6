package org.vestibule.job.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.vestibule.job.JobState;
import org.vestibule.job.command.JobChangeOutcome;
import org.vestibule.job.command.JobChangeOutcome.Done;
import org.vestibule.job.command.JobChangeOutcome.NotNow;
import org.vestibule.job.command.JobCommands;
import org.vestibule.job.query.JobQueryService;
import org.vestibule.job.query.JobRowFilter;
import org.vestibule.job.query.JobRowSummary;
import org.vestibule.job.query.JobSummary;
import org.vestibule.shared.RecordNumber;
import org.vestibule.shared.paging.Cursor;
import org.vestibule.shared.paging.ListSlice;
import org.vestibule.shell.ListAddress;
import org.vestibule.shell.ListParameters;
import org.vestibule.shell.Moments;
import org.vestibule.shell.Texts;

/** The record of a job: how far it is, its rows by result, and its commands. */
@Named
@RequestScoped
public class JobRecord {

    private static final String TEXTS = "jobText";

    private final JobQueryService jobs;
    private final JobCommands commands;
    private final Moments moments;

    private JobSummary job;
    private JobTexts texts;
    private ListSlice<JobRowSummary> rows;

    @Inject
    JobRecord(JobQueryService jobs, JobCommands commands, Moments moments) {
        this.jobs = jobs;
        this.commands = commands;
        this.moments = moments;
    }

    /** Reads the current state of the record that the address names; answers 404 if there is none. */
    public void refresh() throws IOException {
        job = null;
        rows = null;
        if (getJob() == null) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().responseSendError(404, "No such job");
            faces.responseComplete();
        }
    }

    /** The job that the address names; null if there is none. */
    public JobSummary getJob() {
        if (job == null) {
            FacesContext faces = FacesContext.getCurrentInstance();
            String id = faces.getExternalContext().getRequestParameterMap().get("id");
            job = RecordNumber.in(id).flatMap(jobs::byId).orElse(null);
            texts = job == null ? null : JobTexts.of(job, faces.getViewRoot().getLocale());
        }
        return job;
    }

    /** The page of rows that the address names. */
    public ListSlice<JobRowSummary> getRows() {
        if (rows == null) {
            rows = jobs.rows(
                            getJob().id(),
                            getFilter(),
                            ListParameters.ofRequest().cursor())
                    .orElseThrow();
        }
        return rows;
    }

    public String getName() {
        return getJob() == null ? "" : texts.name(job, moments);
    }

    public String getTitle() {
        return getJob() == null ? "" : texts.title(job);
    }

    /** The button that does the rows after the dry run. */
    public String getStartLabel() {
        return getJob() == null ? "" : texts.start();
    }

    /** What the rows are about. */
    public String getSubjectLabel() {
        return getJob() == null ? "" : texts.subject();
    }

    /** What became of the row, or would. */
    public String outcome(JobRowSummary row) {
        return texts.outcome(row);
    }

    public JobRowFilter getFilter() {
        return ListParameters.ofRequest()
                .constant("show", JobRowFilter.values())
                .orElse(JobRowFilter.ALL);
    }

    public JobRowFilter[] getFilters() {
        return JobRowFilter.values();
    }

    /** How many rows a filter lists. */
    public int count(JobRowFilter filter) {
        return switch (filter) {
            case ALL -> job.counts().all();
            case DONE -> job.counts().done();
            case SKIPPED -> job.counts().skipped();
            case FAILED -> job.counts().failed();
            case LEFT -> job.counts().left();
        };
    }

    /** The address of this record with another filter, from the first page. */
    public String show(JobRowFilter filter) {
        return address(filter).toString();
    }

    /** The address of the page of rows that begins or ends at the cursor. */
    public String turn(Cursor cursor) {
        return address(getFilter()).at(cursor).toString();
    }

    /** Which rows are listed, as parameters. */
    public String getParameters() {
        return address(getFilter()).parameters();
    }

    private ListAddress address(JobRowFilter filter) {
        return new ListAddress("/crm/jobs/" + job.id()).with("show", filter == JobRowFilter.ALL ? null : filter);
    }

    /** Whether the results are those of the dry run. */
    public boolean isOfDryRun() {
        return getJob() != null && job.dryRun() && job.startedAt() == null;
    }

    public void start() throws IOException {
        tell(commands.start(getJob().id()));
    }

    public void pause() throws IOException {
        tell(commands.pause(getJob().id()));
    }

    public void resume() throws IOException {
        tell(commands.resume(getJob().id()));
    }

    public void cancel() throws IOException {
        tell(commands.cancel(getJob().id()));
    }

    private void tell(JobChangeOutcome outcome) throws IOException {
        if (outcome instanceof Done done) {
            Texts.tellHere(Texts.text(TEXTS, "say." + said(done.state())));
        } else if (outcome instanceof NotNow other) {
            Texts.refuse(null, Texts.text(TEXTS, "refused.state", Texts.text(TEXTS, "state." + other.state())));
        }
        refresh();
    }

    private static String said(JobState state) {
        return state == JobState.QUEUED ? "RUNNING" : state.name();
    }
}
