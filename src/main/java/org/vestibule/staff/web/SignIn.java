package org.vestibule.staff.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.vestibule.shell.BusyAnswer;
import org.vestibule.shell.Texts;
import org.vestibule.shell.route.Addresses;
import org.vestibule.shell.typed.TypedText;
import org.vestibule.staff.DemonstrationStaff;

/** The sign-in page of the staff. */
@Named
@RequestScoped
public class SignIn {

    private static final String FIRST_FIELD = "signIn:userName";

    private final SecurityContext security;
    private final Instance<DemonstrationStaff> demonstration;

    private String userName;
    private String password;

    @Inject
    public SignIn(SecurityContext security, Instance<DemonstrationStaff> demonstration) {
        this.security = security;
        this.demonstration = demonstration;
    }

    public void signIn() throws IOException, ServletException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        var request = (HttpServletRequest) external.getRequest();
        if (request.getUserPrincipal() != null) {
            // To someone who is signed in the server says yes, whatever they enter.
            request.logout();
        }
        var given =
                AuthenticationParameters.withParams().credential(new UsernamePasswordCredential(userName, password));
        AuthenticationStatus status =
                security.authenticate(request, (HttpServletResponse) external.getResponse(), given);
        if (status == AuthenticationStatus.SUCCESS) {
            external.redirect(Addresses.within(external.getRequestParameterMap().get("next"))
                    .orElse("/"));
            FacesContext.getCurrentInstance().responseComplete();
        } else {
            external.setResponseStatus(HttpServletResponse.SC_OK);
            if (StaffAuthentication.isBusy(request)) {
                BusyAnswer.markView();
            }
            Texts.refuse(
                    FIRST_FIELD,
                    StaffAuthentication.refusal(
                            request,
                            FacesContext.getCurrentInstance().getViewRoot().getLocale()));
        }
    }

    /** Whether someone is here because their sign-in ran out while they typed. */
    public boolean isInterrupted() {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        return TypedText.in(((HttpServletRequest) external.getRequest()).getSession(false))
                .isPresent();
    }

    /** What to try in a demonstration; null elsewhere. */
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
