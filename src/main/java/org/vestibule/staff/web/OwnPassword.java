package org.vestibule.staff.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.vestibule.security.Caller;
import org.vestibule.security.ChangePasswordOutcome;
import org.vestibule.security.ChangePasswordOutcome.Busy;
import org.vestibule.security.ChangePasswordOutcome.Changed;
import org.vestibule.security.ChangePasswordOutcome.Refused;
import org.vestibule.security.ChangePasswordOutcome.TooManyAttempts;
import org.vestibule.shell.BusyAnswer;
import org.vestibule.shell.Texts;
import org.vestibule.staff.StaffAccount;
import org.vestibule.staff.StaffAccountService;
import org.vestibule.staff.password.StaffPassword;
import org.vestibule.staff.session.OpenSessions;

/** The screen on which members of the staff change their password. */
@Named
@RequestScoped
public class OwnPassword {

    private static final String TEXTS = "shellText";
    private static final String CURRENT = "password:currentPassword";
    private static final String CHOSEN = "password:newPassword";

    private final StaffPassword passwords;
    private final StaffAccountService accounts;
    private final OpenSessions sessions;
    private final Caller caller;

    private String current;
    private String chosen;

    @Inject
    OwnPassword(StaffPassword passwords, StaffAccountService accounts, OpenSessions sessions, Caller caller) {
        this.passwords = passwords;
        this.sessions = sessions;
        this.accounts = accounts;
        this.caller = caller;
    }

    /** Changes the password. This browser stays signed in, with a new session id; all other sessions end. */
    public void save() throws IOException {
        ChangePasswordOutcome outcome = passwords.change(current, chosen);
        var faces = FacesContext.getCurrentInstance();
        if (outcome instanceof Changed) {
            var request = (HttpServletRequest) faces.getExternalContext().getRequest();
            var response = (HttpServletResponse) faces.getExternalContext().getResponse();
            StaffAccount account = accounts.byId(caller.id()).orElseThrow();
            StaffSession.renew(request, response, account);
            StaffSession.note(request, sessions.begin(account));
            StaffSession.remember(request, response, account, accounts);
            Texts.tell(Texts.text(TEXTS, "password.changed"));
            faces.getExternalContext().redirect("/account");
            return;
        }
        faces.validationFailed();
        if (outcome instanceof Busy) {
            BusyAnswer.markView();
            Texts.refuse(CURRENT, Texts.text(TEXTS, "signIn.busy"));
        } else if (outcome instanceof TooManyAttempts tooMany) {
            Texts.refuse(CURRENT, Texts.text(TEXTS, "signIn.tooMany", tooMany.minutes()));
        } else if (outcome instanceof Refused refused) {
            tell(refused);
        }
    }

    private void tell(Refused refused) {
        if (refused.currentWrong()) {
            String key = current == null || current.isEmpty() ? "password.current.MISSING" : "password.current.WRONG";
            Texts.refuse(CURRENT, Texts.text(TEXTS, key));
        }
        refused.problem().ifPresent(problem -> Texts.refuse(CHOSEN, PasswordTexts.of(problem)));
    }

    /** The user name that belongs to the password, for the browser's password manager. */
    public String getUserName() {
        return accounts.byId(caller.id()).orElseThrow().userName();
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
