package org.vestibule.staff.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.vestibule.security.throttle.SignInOutcome;
import org.vestibule.security.throttle.SignInOutcome.SignedIn;
import org.vestibule.shell.BusyAnswer;
import org.vestibule.shell.Texts;
import org.vestibule.shell.route.Addresses;
import org.vestibule.shell.typed.TypedText;
import org.vestibule.staff.DemonstrationStaff;
import org.vestibule.staff.StaffAccount;
import org.vestibule.staff.StaffAccountService;
import org.vestibule.staff.StaffState;

/** The sign-in page of the staff. */
@Named
@RequestScoped
public class SignIn {

    private static final String FIRST_FIELD = "signIn:userName";
    private static final int MOST_NAMES = 3;

    private final StaffAuthentication authentication;
    private final StaffAccountService accounts;
    private final Instance<DemonstrationStaff> demonstration;

    private String userName;
    private String password;

    @Inject
    public SignIn(
            StaffAuthentication authentication,
            StaffAccountService accounts,
            Instance<DemonstrationStaff> demonstration) {
        this.authentication = authentication;
        this.accounts = accounts;
        this.demonstration = demonstration;
    }

    public void signIn() throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        var request = (HttpServletRequest) external.getRequest();
        SignInOutcome<StaffAccount> outcome =
                authentication.signIn(userName, password, request, (HttpServletResponse) external.getResponse());
        if (outcome instanceof SignedIn) {
            external.redirect(Addresses.within(external.getRequestParameterMap().get("next"))
                    .orElse("/"));
            FacesContext.getCurrentInstance().responseComplete();
        } else {
            if (SignInRefusal.isBusy(outcome)) {
                BusyAnswer.markView();
            }
            Texts.refuse(
                    FIRST_FIELD,
                    SignInRefusal.text(
                            outcome,
                            FacesContext.getCurrentInstance().getViewRoot().getLocale()));
        }
    }

    /** Whether the user's session expired while they were typing. */
    public boolean isInterrupted() {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        return TypedText.in(((HttpServletRequest) external.getRequest()).getSession(false))
                .isPresent();
    }

    /**
     * Whom to ask if the account that this browser was signed in to was deactivated; null otherwise. Nobody else learns
     * that it was: a sign-in is refused as if the password were wrong.
     */
    public String getDeactivated() {
        var request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        return StaffSession.accountId(request)
                .flatMap(accounts::byId)
                .filter(account -> account.state() == StaffState.DEACTIVATED)
                .map(account -> Texts.text(
                        "shellText",
                        "signIn.deactivated.formatted",
                        String.join(", ", accounts.administratorNames(MOST_NAMES))))
                .orElse(null);
    }

    /** The sign-ins to try in a demonstration; null otherwise. */
    public DemonstrationStaff getDemonstration() {
        return demonstration.isResolvable() ? demonstration.get() : null;
    }

    public String getUserName() {
        return userName;
    }

    public void setUserName(String userName) {
        this.userName = userName;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
