package org.vestibule.member.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;
import org.vestibule.member.PortalUser;
import org.vestibule.member.session.MemberSignIn;
import org.vestibule.member.session.MemberSignedIn;
import org.vestibule.member.session.SignInListener;
import org.vestibule.portal.CurrentPortal;
import org.vestibule.portal.LocalAddress;
import org.vestibule.portal.PortalAddress;
import org.vestibule.security.throttle.SignInOutcome;
import org.vestibule.security.throttle.SignInOutcome.SignedIn;
import org.vestibule.widget.TakenForm;

/** The form of the Sign In widget. */
@Named
@RequestScoped
public class SignInForm {

    private final MemberSignIn signIn;
    private final CurrentPortal portal;
    private final Event<MemberSignedIn> signedIn;
    private final Instance<SignInListener> followUps;
    private final TakenForm taken;

    private String name;
    private String password;
    private boolean refused;
    private String waiting;

    @Inject
    SignInForm(
            MemberSignIn signIn,
            CurrentPortal portal,
            Event<MemberSignedIn> signedIn,
            @Any Instance<SignInListener> followUps,
            TakenForm taken) {
        this.signIn = signIn;
        this.portal = portal;
        this.signedIn = signedIn;
        this.followUps = followUps;
        this.taken = taken;
    }

    /**
     * Signs the person in and redirects to the page they wanted to see, else to the widget's page, else to the home
     * page.
     */
    public void signIn(String redirectPage) throws IOException {
        if (Cookies.areRefused()) {
            refuse(Cookies.needed());
            return;
        }
        SignInOutcome<PortalUser> outcome = signIn.signIn(portal.get(), name, password);
        if (outcome instanceof SignedIn<PortalUser> right) {
            welcome(right.who(), redirectPage);
            return;
        }
        refuse(AttemptsText.of(outcome));
    }

    private void refuse(String why) {
        refused = true;
        waiting = why;
        FacesContext.getCurrentInstance().validationFailed();
    }

    private void welcome(PortalUser user, String redirectPage) throws IOException {
        signedIn.fire(new MemberSignedIn(user));
        Optional<String> outcome = followUp(user);
        if (outcome.isPresent()) {
            taken.leadBack(outcome.get());
        } else {
            FacesContext.getCurrentInstance().getExternalContext().redirect(next(redirectPage));
        }
    }

    private Optional<String> followUp(PortalUser user) {
        return followUps.stream()
                .map(each -> each.signedIn(user))
                .flatMap(Optional::stream)
                .reduce((first, other) -> first);
    }

    /** The address to redirect the person to. */
    public String next(String redirectPage) {
        String wanted = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("next");
        String otherwise =
                redirectPage == null || redirectPage.isEmpty() ? PortalAddress.local(portal.get(), "") : redirectPage;
        return LocalAddress.within(portal.get(), wanted).orElse(otherwise);
    }

    /**
     * Whether name or password was wrong; which of them isn't revealed, because that would reveal who has an account.
     */
    public boolean isRefused() {
        return refused;
    }

    /** Why the password wasn't checked, and what to do; null if it was. */
    public String getWaiting() {
        return waiting;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
