package org.vestibule.staff.web;

import static org.vestibule.shell.Texts.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.primefaces.PrimeFaces;
import org.vestibule.shell.Texts;
import org.vestibule.shell.typed.FormReturned;
import org.vestibule.staff.Job;
import org.vestibule.staff.administration.StaffChangeOutcome;
import org.vestibule.staff.administration.StaffChangeOutcome.Done;
import org.vestibule.staff.administration.StaffChanges;

/** The dialog Change job of a colleague's record: what the colleague works as from now on. */
@Named
@RequestScoped
public class ChangeJobDialog {

    private static final String FIELD = "changeJob:job";

    private final StaffRecord record;
    private final StaffChanges changes;

    private Job job;
    private boolean returned;

    @Inject
    ChangeJobDialog(StaffRecord record, StaffChanges changes) {
        this.record = record;
        this.changes = changes;
    }

    /** Proposes the job that the colleague has now. */
    public void open() {
        job = record.getAccount().job();
    }

    /** Opens again for someone who had to sign in before it was heard. */
    void reopen(@Observes FormReturned form) {
        returned = form.has("changeJob");
    }

    public void change() {
        StaffChangeOutcome outcome = changes.changeJob(record.getAccount().id(), job);
        if (outcome instanceof Done) {
            StaffChangeMessages.tell(outcome, "say.jobChanged");
            PrimeFaces.current().ajax().addCallbackParam("done", true);
        } else {
            Texts.refuse(FIELD, StaffChangeMessages.refusal(outcome));
            PrimeFaces.current().focus(FIELD);
        }
    }

    /** What a change does, and to whom. */
    public String getHelp() {
        return text("staffText", "changeJob.help", record.getAccount().name());
    }

    /** What there is to choose. */
    public Job[] getJobs() {
        return Job.values();
    }

    public Job getJob() {
        return job;
    }

    public void setJob(Job job) {
        this.job = job;
    }

    /** Whether it stands open from the beginning. */
    public boolean isReturned() {
        return returned;
    }
}
