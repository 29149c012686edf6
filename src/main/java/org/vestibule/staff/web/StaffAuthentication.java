package org.vestibule.staff.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import org.vestibule.journal.Entry;
import org.vestibule.journal.Happening;
import org.vestibule.journal.Journal;
import org.vestibule.security.CurrentCaller;
import org.vestibule.security.throttle.SignInOutcome;
import org.vestibule.security.throttle.SignInOutcome.Busy;
import org.vestibule.security.throttle.SignInOutcome.SignedIn;
import org.vestibule.security.throttle.SignInOutcome.TooManyAttempts;
import org.vestibule.shared.Bundles;
import org.vestibule.shared.DatabaseAvailability;
import org.vestibule.shell.load.StaticFiles;
import org.vestibule.shell.problem.Unavailable;
import org.vestibule.shell.typed.LateForm;
import org.vestibule.staff.StaffAccount;
import org.vestibule.staff.StaffAccounts;

/**
 * Signs the staff in, by Jakarta Security: the sign-in page hands it user name and password, and from then on the
 * {@link StaffSession} knows the account. It is read anew for each request, so that closing one, or giving it another
 * job or password, works at once.
 */
@ApplicationScoped
public class StaffAuthentication implements HttpAuthenticationMechanism {

    private static final String MINUTES = StaffAuthentication.class.getName() + ".minutes";

    private static final String BUSY = StaffAuthentication.class.getName() + ".busy";
    private static final String FAILURE = StaffAuthentication.class.getName() + ".failure";

    private final StaffAccounts accounts;
    private final CurrentCaller caller;
    private final Journal journal;
    private final DatabaseAvailability database;

    @Inject
    public StaffAuthentication(
            StaffAccounts accounts, CurrentCaller caller, Journal journal, DatabaseAvailability database) {
        this.accounts = accounts;
        this.caller = caller;
        this.journal = journal;
        this.database = database;
    }

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (context.getAuthParameters().getCredential() instanceof UsernamePasswordCredential given) {
            try {
                return signIn(request, response, context, given);
            } catch (RuntimeException e) {
                // The server would have it said that the password is wrong.
                request.setAttribute(FAILURE, e);
                throw e;
            }
        }
        if (StaticFiles.areAskedFor(request) || !SessionSeal.isBroughtBy(request)) {
            return context.doNothing();
        }
        if (database.isAway()) {
            // This comes before the filter that refuses the request, and must not wait for the database before.
            Unavailable.noteAway(request);
            return context.doNothing();
        }
        Optional<StaffAccount> account = StaffSession.account(request, accounts::byId);
        return account.isPresent() ? accept(context, account.get()) : context.doNothing();
    }

    @Override
    public void cleanSubject(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            StaffSession.accountId(request)
                    .ifPresent(account ->
                            journal.tell(Entry.of(Happening.STAFF__SIGNED_OUT).with("staff", account)));
            session.invalidate();
        }
    }

    private AuthenticationStatus signIn(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpMessageContext context,
            UsernamePasswordCredential given) {
        SignInOutcome<StaffAccount> outcome = accounts.signIn(given.getCaller(), given.getPasswordAsString());
        if (outcome.news()) {
            journal.tell(Entry.of(Happening.STAFF__SIGN_IN_LIMITED));
        }
        if (outcome instanceof SignedIn<StaffAccount> signedIn) {
            StaffAccount account = signedIn.who();
            become(account);
            journal.tell(Entry.of(Happening.STAFF__SIGNED_IN)
                    .with("staff", account.id())
                    .with("name", account.userName()));
            // Last: nobody is signed in of whom that couldn't be written down.
            StaffSession.begin(request, response, account);
            StaffSession.remember(request, response, account, accounts);
            LateForm.remember(account.id(), request, response);
            return accept(context, account);
        }
        refused(outcome, request);
        return AuthenticationStatus.SEND_FAILURE;
    }

    /** Without the name: people type their password there. */
    private void refused(SignInOutcome<StaffAccount> outcome, HttpServletRequest request) {
        if (outcome instanceof TooManyAttempts<StaffAccount> tooMany) {
            request.setAttribute(MINUTES, tooMany.minutes());
        } else if (outcome instanceof Busy) {
            request.setAttribute(BUSY, true);
        } else {
            journal.tell(Entry.of(Happening.STAFF__SIGN_IN_REFUSED));
        }
    }

    /** Whether this request did not sign somebody in because too many people do at this moment. */
    static boolean isBusy(HttpServletRequest request) {
        return request.getAttribute(BUSY) != null;
    }

    /**
     * What to tell someone whom this request did not sign in.
     *
     * @throws IllegalStateException where what went wrong is nothing of theirs
     */
    static String refusal(HttpServletRequest request, Locale locale) {
        if (request.getAttribute(FAILURE) instanceof Exception failure) {
            throw new IllegalStateException("Signing in failed", failure);
        }
        ResourceBundle texts = Bundles.of("org.vestibule.shell.messages", locale);
        Object minutes = request.getAttribute(MINUTES);
        String text = texts.getString(
                isBusy(request) ? "signIn.busy" : minutes == null ? "signIn.refused" : "signIn.tooMany");
        return new MessageFormat(text, locale).format(new Object[] {minutes});
    }

    private AuthenticationStatus accept(HttpMessageContext context, StaffAccount account) {
        become(account);
        return context.notifyContainerAboutLogin(
                account.userName(), Set.of(account.job().name()));
    }

    private void become(StaffAccount account) {
        caller.become(account.id(), account.displayName(), account.job().rights());
    }
}
