package org.vestibule.staff.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.vestibule.security.Caller;
import org.vestibule.staff.administration.StaffChanges;

/** Runs the commands on an account of the staff and shows a message about the result. */
@Named
@RequestScoped
public class StaffCommands {

    private final StaffChanges changes;
    private final Caller caller;

    @Inject
    StaffCommands(StaffChanges changes, Caller caller) {
        this.changes = changes;
        this.caller = caller;
    }

    public void deactivate(long id) {
        StaffChangeMessages.tell(changes.deactivate(id), "say.deactivated");
    }

    public void reactivate(long id) {
        StaffChangeMessages.tell(changes.reactivate(id), "say.reactivated");
    }

    /** Signs the account out everywhere; on the user's own account, this ends the session of this browser, too. */
    public void signOutEverywhere(long id) throws IOException {
        boolean done = StaffChangeMessages.tell(changes.signOutEverywhere(id), "say.signedOut");
        if (done && caller.id() == id) {
            FacesContext.getCurrentInstance().getExternalContext().redirect("/signin");
        }
    }

    /** Sends the invitation again. */
    public void sendAgain(long id) {
        send(id, "say.sentAgain");
    }

    public void sendPasswordLink(long id) {
        send(id, "say.linkSent");
    }

    private void send(long id, String success) {
        var language = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        StaffChangeMessages.tell(changes.sendLink(id, language), success);
    }
}
