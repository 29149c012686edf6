package org.vestibule.staff.web;

import static org.vestibule.shell.Texts.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.primefaces.PrimeFaces;
import org.vestibule.shell.Moments;
import org.vestibule.shell.Texts;
import org.vestibule.shell.typed.FormReturned;
import org.vestibule.staff.Job;
import org.vestibule.staff.administration.InviteColleague;
import org.vestibule.staff.administration.InviteColleagueOutcome;
import org.vestibule.staff.administration.InviteColleagueOutcome.Invalid;
import org.vestibule.staff.administration.InviteColleagueOutcome.Invited;
import org.vestibule.staff.administration.InviteColleagueOutcome.TooManyEmails;
import org.vestibule.staff.administration.InviteColleagueRequest;
import org.vestibule.staff.administration.InviteColleagueViolation;
import org.vestibule.staff.administration.StaffDirectory;

/** The dialog Invite colleague. */
@Named
@RequestScoped
public class InviteColleagueDialog {

    private static final String TEXTS = "staffText";
    private static final String FORM = "inviteColleague";

    private final InviteColleague inviteColleague;
    private final Map<String, String> values = new HashMap<>();

    private final StaffDirectory directory;
    private PortalChoice portals;
    private boolean returned;

    @Inject
    public InviteColleagueDialog(InviteColleague inviteColleague, StaffDirectory directory) {
        this.inviteColleague = inviteColleague;
        this.directory = directory;
    }

    /**
     * Reopens the dialog after the user had to sign in again before it was processed; the input is restored separately.
     */
    void reopen(@Observes FormReturned form) {
        if (form.has(FORM)) {
            returned = true;
        }
    }

    public void invite() {
        InviteColleagueOutcome outcome = inviteColleague.invite(new InviteColleagueRequest(
                values.get("name"),
                values.get("email"),
                job(),
                getPortals().scope(),
                FacesContext.getCurrentInstance().getViewRoot().getLocale()));
        if (outcome instanceof Invited invited) {
            Texts.tellHere(text(
                    TEXTS,
                    "say.invited",
                    invited.account().name(),
                    invited.account().email()));
            PrimeFaces.current().ajax().addCallbackParam("done", true);
        } else if (outcome instanceof Invalid invalid) {
            refuse(invalid.violations());
        } else if (outcome instanceof TooManyEmails tooMany) {
            Texts.refuse(
                    FORM + ":email",
                    text(TEXTS, "refused.tooMany", Moments.current().full(tooMany.again())));
        }
    }

    private Job job() {
        String chosen = values.get("job");
        return chosen == null || chosen.isEmpty() ? null : Job.valueOf(chosen);
    }

    private static void refuse(List<InviteColleagueViolation> violations) {
        violations.forEach(violation -> Texts.refuse(
                FORM + ":" + violation.field().key(),
                text(TEXTS, "invite." + violation.field().key() + "." + violation.reason())));
        PrimeFaces.current().focus(FORM + ":" + violations.get(0).field().key());
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

    public Map<String, String> getValues() {
        return values;
    }

    /** Whether the dialog is open when the page loads. */
    public boolean isReturned() {
        return returned;
    }
}
