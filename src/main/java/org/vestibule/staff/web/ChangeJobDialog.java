package org.vestibule.staff.web;

import static org.vestibule.shell.Texts.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import org.primefaces.PrimeFaces;
import org.vestibule.shell.Texts;
import org.vestibule.shell.typed.FormReturned;
import org.vestibule.staff.Job;
import org.vestibule.staff.administration.StaffChangeOutcome;
import org.vestibule.staff.administration.StaffChangeOutcome.Done;
import org.vestibule.staff.administration.StaffChangeOutcome.Refused;
import org.vestibule.staff.administration.StaffChanges;
import org.vestibule.staff.administration.StaffDirectory;

/** The dialog Change job on a colleague's record. */
@Named
@RequestScoped
public class ChangeJobDialog {

    private static final String FIELD = "changeJob:job";
    private static final String PORTALS = "changeJob:portals";
    private static final Set<StaffChangeOutcome> ABOUT_PORTALS = Set.of(Refused.NO_PORTAL, Refused.PORTAL_GONE);

    private final StaffRecord record;
    private final StaffChanges changes;

    private final StaffDirectory directory;
    private Job job;
    private PortalChoice portals;
    private boolean returned;

    @Inject
    ChangeJobDialog(StaffRecord record, StaffChanges changes, StaffDirectory directory) {
        this.record = record;
        this.changes = changes;
        this.directory = directory;
    }

    /** Preselects the colleague's current job, and the portals that it extends to. */
    public void open() {
        job = record.getAccount().job();
        getPortals().propose(record.getAccount().portals());
    }

    /** Reopens the dialog after the user had to sign in again before it was processed. */
    void reopen(@Observes FormReturned form) {
        returned = form.has("changeJob");
    }

    public void change() {
        StaffChangeOutcome outcome =
                changes.changeJob(record.getAccount().id(), job, getPortals().scope());
        if (outcome instanceof Done) {
            StaffChangeMessages.tell(outcome, "say.jobChanged");
            PrimeFaces.current().ajax().addCallbackParam("done", true);
        } else {
            String field = ABOUT_PORTALS.contains(outcome) ? PORTALS : FIELD;
            Texts.refuse(field, StaffChangeMessages.refusal(outcome));
            PrimeFaces.current().focus(field);
        }
    }

    /** The text that says what a change does, and to whom. */
    public String getHelp() {
        return text("staffText", "changeJob.help", record.getAccount().name());
    }

    /** The jobs to choose from. */
    public Job[] getJobs() {
        return Job.values();
    }

    /** The portals that the job is to extend to. */
    public PortalChoice getPortals() {
        if (portals == null) {
            portals = new PortalChoice(directory.portals());
        }
        return portals;
    }

    public Job getJob() {
        return job;
    }

    public void setJob(Job job) {
        this.job = job;
    }

    /** Whether the dialog is open when the page loads. */
    public boolean isReturned() {
        return returned;
    }
}
