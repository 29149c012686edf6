package org.vestibule.staff.web;

import jakarta.enterprise.context.RequestScoped;
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
import org.vestibule.shell.Texts;

/** The sign-in page of the staff. */
@Named
@RequestScoped
public class SignIn {

    private final SecurityContext security;

    private String userName;
    private String password;

    @Inject
    public SignIn(SecurityContext security) {
        this.security = security;
    }

    protected SignIn() {
        this(null);
    }

    public void signIn() throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        var given =
                AuthenticationParameters.withParams().credential(new UsernamePasswordCredential(userName, password));
        AuthenticationStatus status = security.authenticate(
                (HttpServletRequest) external.getRequest(), (HttpServletResponse) external.getResponse(), given);
        if (status == AuthenticationStatus.SUCCESS) {
            external.redirect(next(external));
            FacesContext.getCurrentInstance().responseComplete();
        } else {
            external.setResponseStatus(HttpServletResponse.SC_OK);
            Texts.refuse(null, Texts.text("shellText", "signIn.refused"));
        }
    }

    public void signOut() throws IOException, ServletException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        ((HttpServletRequest) external.getRequest()).logout();
        external.redirect("/signin");
    }

    /** Only an address of the staff's own screens: anything else would let a link send people elsewhere. */
    private static String next(ExternalContext external) {
        String wanted = external.getRequestParameterMap().get("next");
        return wanted != null && wanted.matches("/(crm|design)(/[\\w-]+)*") ? wanted : "/";
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
