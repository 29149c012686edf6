package org.vestibule.member.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.vestibule.member.CurrentMember;
import org.vestibule.member.PortalUser;
import org.vestibule.member.password.NewPasswordOutcome;
import org.vestibule.member.password.NewPasswordOutcome.Changed;
import org.vestibule.member.password.NewPasswordOutcome.Refused;
import org.vestibule.member.password.PasswordRecovery;
import org.vestibule.member.password.RecoveryEmailHandler;
import org.vestibule.member.password.RecoveryLinkStatus;
import org.vestibule.member.session.MemberSignedIn;
import org.vestibule.portal.CurrentPortal;
import org.vestibule.portal.LocalAddress;
import org.vestibule.security.OneTimeToken;
import org.vestibule.security.PasswordViolation;
import org.vestibule.shell.SecretAddress;
import org.vestibule.widget.TakenForm;

/** The form of the New Password widget, which a recovery link leads to. */
@Named
@RequestScoped
public class NewPasswordForm {

    private static final String DONE = "done";
    private static final String NO_COOKIES = "noCookies";

    private final PasswordRecovery recovery;
    private final CurrentPortal portal;
    private final CurrentMember member;
    private final Event<MemberSignedIn> signedIn;
    private final TakenForm taken;

    private RecoveryLinkStatus state;
    private String password;
    private PasswordViolation problem;
    private String waiting;

    @Inject
    NewPasswordForm(
            PasswordRecovery recovery,
            CurrentPortal portal,
            CurrentMember member,
            Event<MemberSignedIn> signedIn,
            TakenForm taken) {
        this.recovery = recovery;
        this.portal = portal;
        this.member = member;
        this.signedIn = signedIn;
        this.taken = taken;
    }

    /** Answers 404 for an unknown link and 410 for a used or expired link. */
    public void open() {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (isOpenedByLink() && !faces.isPostback() && !isUsable() && !isDone() && !isDoneWithoutCookies()) {
            boolean unknown = state() instanceof RecoveryLinkStatus.Unknown;
            faces.getExternalContext()
                    .setResponseStatus(unknown ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_GONE);
        }
    }

    /** Redirects a recovery link that was opened here to the page that handles it. */
    public void leadTo(String newPasswordPage) throws IOException {
        ExternalContext request = FacesContext.getCurrentInstance().getExternalContext();
        if (isOpenedByLink()
                && LocalAddress.within(portal.get(), newPasswordPage).isPresent()
                && !newPasswordPage.equals(request.getRequestMap().get(RequestDispatcher.FORWARD_REQUEST_URI))) {
            request.redirect(
                    newPasswordPage + "?" + RecoveryEmailHandler.PARAMETER + "=" + SecretAddress.encoded(secret()));
        }
    }

    /** Sets the password, signs the person in, and redirects to the widget's page, if it has one. */
    public void save(String redirectPage) throws IOException {
        NewPasswordOutcome outcome = recovery.change(portal.get(), secret(), password);
        if (outcome instanceof Changed changed) {
            signIn(changed.user(), redirectPage);
        } else {
            FacesContext.getCurrentInstance().validationFailed();
            problem = outcome instanceof Refused refused ? refused.problem() : null;
            waiting = outcome instanceof NewPasswordOutcome.Busy ? AttemptsText.busy() : null;
            state = outcome instanceof NewPasswordOutcome.NotUsable dead ? dead.state() : state;
        }
    }

    private void signIn(PortalUser user, String redirectPage) throws IOException {
        if (Cookies.areRefused()) {
            taken.leadBack(NO_COOKIES);
            return;
        }
        signedIn.fire(new MemberSignedIn(user));
        if (redirectPage != null && !redirectPage.isEmpty()) {
            FacesContext.getCurrentInstance().getExternalContext().redirect(redirectPage);
        } else {
            taken.leadBack(DONE);
        }
    }

    private static String secret() {
        return OneTimeToken.secretIn(FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(RecoveryEmailHandler.PARAMETER));
    }

    /** Whether the page was opened by a link from a recovery e-mail. */
    public boolean isOpenedByLink() {
        return secret() != null && !secret().isEmpty();
    }

    /** The name of the link's {@link RecoveryLinkStatus}, by which the widget finds its texts. */
    public String getState() {
        return state().getClass().getSimpleName();
    }

    private RecoveryLinkStatus state() {
        if (state == null) {
            state = recovery.linkStatus(portal.get(), secret());
        }
        return state;
    }

    public boolean isUsable() {
        return state() instanceof RecoveryLinkStatus.Valid;
    }

    /** The user name, for the browser's password manager and for users who forgot it. */
    public String getUserName() {
        return state() instanceof RecoveryLinkStatus.Valid valid ? valid.userName() : "";
    }

    /** Whether the person has just set the password, and is signed in. */
    public boolean isDone() {
        return taken.is(DONE) && member.isSignedIn();
    }

    /** Whether the password is set, but the person can't be signed in because the browser keeps no cookies. */
    public boolean isDoneWithoutCookies() {
        return taken.is(NO_COOKIES) && isOpenedByLink() && state() instanceof RecoveryLinkStatus.Used;
    }

    /** Why the password was refused, or null. */
    public PasswordViolation getProblem() {
        return problem;
    }

    /** Why nothing was done and when to try again; null if something was done. */
    public String getWaiting() {
        return waiting;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
