package org.vestibule.member.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.vestibule.member.MemberSignIn;
import org.vestibule.member.MemberSignedIn;
import org.vestibule.member.PortalUser;
import org.vestibule.member.SignInFollowUp;
import org.vestibule.portal.CurrentPortal;
import org.vestibule.portal.LocalAddress;
import org.vestibule.portal.PortalAddress;
import org.vestibule.security.throttle.SignInOutcome;
import org.vestibule.security.throttle.SignInOutcome.SignedIn;

/** The form of the Sign In widget. */
@Named
@RequestScoped
public class Entrance {

    private final MemberSignIn signIn;
    private final CurrentPortal portal;
    private final Event<MemberSignedIn> signedIn;
    private final Instance<SignInFollowUp> followUps;

    private String name;
    private String password;
    private String target;
    private boolean refused;
    private String waiting;

    @Inject
    Entrance(
            MemberSignIn signIn,
            CurrentPortal portal,
            Event<MemberSignedIn> signedIn,
            @Any Instance<SignInFollowUp> followUps) {
        this.signIn = signIn;
        this.portal = portal;
        this.signedIn = signedIn;
        this.followUps = followUps;
    }

    /**
     * Signs the person in and sends them on: to the page they wanted to see, else to the page that the widget names, else
     * home.
     */
    public void signIn(String redirectPage) throws IOException {
        SignInOutcome<PortalUser> outcome = signIn.signIn(portal.get(), name, password);
        if (outcome instanceof SignedIn<PortalUser> right) {
            welcome(right.who(), redirectPage);
            return;
        }
        refused = true;
        waiting = AttemptsText.of(outcome);
        FacesContext.getCurrentInstance().validationFailed();
    }

    private void welcome(PortalUser user, String redirectPage) throws IOException {
        signedIn.fire(new MemberSignedIn(user));
        target = next(redirectPage);
        if (!anythingToTell(user)) {
            FacesContext.getCurrentInstance().getExternalContext().redirect(target);
        }
    }

    private boolean anythingToTell(PortalUser user) {
        boolean told = false;
        for (SignInFollowUp followUp : followUps) {
            told |= followUp.signedIn(user);
        }
        return told;
    }

    /** Where the person goes from here. */
    public String next(String redirectPage) {
        String wanted = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("next");
        String otherwise =
                redirectPage == null || redirectPage.isEmpty() ? PortalAddress.local(portal.get(), "") : redirectPage;
        return LocalAddress.within(portal.get(), wanted).orElse(otherwise);
    }

    /** Whether name and password didn't fit; which of them isn't told, as it would tell who has an account. */
    public boolean isRefused() {
        return refused;
    }

    /** How long to wait before the next try will be looked at; null where that is now. */
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
