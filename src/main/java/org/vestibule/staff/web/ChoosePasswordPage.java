package org.vestibule.staff.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.vestibule.security.OneTimeToken;
import org.vestibule.shell.BusyAnswer;
import org.vestibule.shell.SecretAddress;
import org.vestibule.shell.Texts;
import org.vestibule.staff.password.ChooseStaffPassword;
import org.vestibule.staff.password.ChooseStaffPasswordOutcome;
import org.vestibule.staff.password.ChooseStaffPasswordOutcome.Busy;
import org.vestibule.staff.password.ChooseStaffPasswordOutcome.Chosen;
import org.vestibule.staff.password.ChooseStaffPasswordOutcome.NotUsable;
import org.vestibule.staff.password.ChooseStaffPasswordOutcome.Refused;
import org.vestibule.staff.password.StaffLinkStatus;
import org.vestibule.staff.password.StaffLinkStatus.Unknown;
import org.vestibule.staff.password.StaffLinkStatus.Valid;

/** The page of a mailed link, on which a member of the staff chooses a password. */
@Named
@RequestScoped
public class ChoosePasswordPage {

    private static final String FIELD = "choose:password";

    private final ChooseStaffPassword choice;
    private final StaffAuthentication authentication;
    private final StartPage startPage;

    private StaffLinkStatus status;
    private String password;

    @Inject
    ChoosePasswordPage(ChooseStaffPassword choice, StaffAuthentication authentication, StartPage startPage) {
        this.choice = choice;
        this.authentication = authentication;
        this.startPage = startPage;
    }

    /** Keeps the secret of the link from leaking from this page, and sets an error status if the link is invalid. */
    public void open() {
        FacesContext faces = FacesContext.getCurrentInstance();
        SecretAddress.protect((HttpServletResponse) faces.getExternalContext().getResponse());
        if (!isUsable()) {
            faces.getExternalContext()
                    .setResponseStatus(
                            status() instanceof Unknown
                                    ? HttpServletResponse.SC_NOT_FOUND
                                    : HttpServletResponse.SC_GONE);
        }
    }

    /** Sets the password, signs the person in and redirects to their start page. */
    public void choose() throws IOException {
        ChooseStaffPasswordOutcome outcome = choice.choose(secret(), password);
        FacesContext faces = FacesContext.getCurrentInstance();
        if (outcome instanceof Chosen chosen) {
            ExternalContext external = faces.getExternalContext();
            authentication.signInByLink(
                    chosen.account(), (HttpServletRequest) external.getRequest(), (HttpServletResponse)
                            external.getResponse());
            Texts.tell(Texts.text("staffText", "choose.done", chosen.account().displayName()));
            external.redirect(startPage.home());
            return;
        }
        faces.validationFailed();
        if (outcome instanceof Refused refused) {
            Texts.refuse(FIELD, PasswordTexts.of(refused.violation()));
        } else if (outcome instanceof Busy) {
            BusyAnswer.markView();
            Texts.refuse(FIELD, Texts.text("shellText", "signIn.busy"));
        } else if (outcome instanceof NotUsable dead) {
            status = dead.status();
        }
    }

    private static String secret() {
        return OneTimeToken.secretIn(FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(ChooseStaffPassword.PARAMETER));
    }

    private StaffLinkStatus status() {
        if (status == null) {
            status = choice.linkStatus(secret());
        }
        return status;
    }

    public boolean isUsable() {
        return status() instanceof Valid;
    }

    /** The name of the link's {@link StaffLinkStatus}, which selects the texts of the page. */
    public String getStatus() {
        return status().getClass().getSimpleName();
    }

    /** Whether it is the person's first password. */
    public boolean isFirst() {
        return status() instanceof Valid valid && valid.first();
    }

    /** The person's name; "" if the link is invalid. */
    public String getName() {
        return status() instanceof Valid valid ? valid.name() : "";
    }

    /** The user name that belongs to the password, for the browser's password manager. */
    public String getUserName() {
        return status() instanceof Valid valid ? valid.userName() : "";
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
