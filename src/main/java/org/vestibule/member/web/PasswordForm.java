package org.vestibule.member.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;
import org.vestibule.member.CurrentMember;
import org.vestibule.member.password.MemberPassword;
import org.vestibule.member.session.MemberSignedIn;
import org.vestibule.security.ChangePasswordOutcome;
import org.vestibule.security.ChangePasswordOutcome.Busy;
import org.vestibule.security.ChangePasswordOutcome.Changed;
import org.vestibule.security.ChangePasswordOutcome.Refused;
import org.vestibule.security.ChangePasswordOutcome.TooManyAttempts;
import org.vestibule.widget.TakenForm;

/** The form of the Change Password widget. */
@Named
@RequestScoped
public class PasswordForm {

    private static final Refused NOTHING_WRONG = new Refused(false, Optional.empty());

    private final MemberPassword passwords;
    private final CurrentMember member;
    private final Event<MemberSignedIn> signedIn;
    private final TakenForm taken;

    private String current;
    private String chosen;
    private Refused refused = NOTHING_WRONG;
    private String waiting;

    @Inject
    PasswordForm(MemberPassword passwords, CurrentMember member, Event<MemberSignedIn> signedIn, TakenForm taken) {
        this.taken = taken;
        this.passwords = passwords;
        this.member = member;
        this.signedIn = signedIn;
    }

    /**
     * Changes the password, begins a new session in this browser only, and redirects to the widget's page, if it has
     * one.
     */
    public void save(String redirectPage) throws IOException {
        ChangePasswordOutcome outcome = passwords.change(current, chosen);
        if (outcome instanceof Changed) {
            signedIn.fire(new MemberSignedIn(member.get()));
            if (redirectPage != null && !redirectPage.isEmpty()) {
                FacesContext.getCurrentInstance().getExternalContext().redirect(redirectPage);
            } else {
                taken.leadBack();
            }
        } else {
            refused = outcome instanceof Refused wrong ? wrong : new Refused(true, Optional.empty());
            waiting = waiting(outcome);
            FacesContext.getCurrentInstance().validationFailed();
        }
    }

    private static String waiting(ChangePasswordOutcome outcome) {
        if (outcome instanceof Busy) {
            return AttemptsText.busy();
        }
        return outcome instanceof TooManyAttempts tooMany ? AttemptsText.of(tooMany.minutes()) : null;
    }

    public boolean isDone() {
        return taken.isHere() && member.isSignedIn();
    }

    public boolean isInvalid() {
        return refused != NOTHING_WRONG;
    }

    /** The key of the text that says what is wrong with the current password, or null. */
    public String getCurrentProblem() {
        if (!refused.currentWrong()) {
            return null;
        }
        return current == null || current.isEmpty() ? "current.MISSING" : "current.WRONG";
    }

    /** How long to wait until the next attempt is checked; null if it would be checked now. */
    public String getWaiting() {
        return waiting;
    }

    /** The key of the text that says what is wrong with the new password, or null. */
    public String getProblem() {
        return refused.problem().map(problem -> "problem." + problem).orElse(null);
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }
}
