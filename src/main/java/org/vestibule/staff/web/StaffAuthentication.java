package org.vestibule.staff.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.vestibule.audit.AuditEvent;
import org.vestibule.audit.AuditEventType;
import org.vestibule.audit.AuditTrail;
import org.vestibule.security.CurrentCaller;
import org.vestibule.security.throttle.SignInOutcome;
import org.vestibule.security.throttle.SignInOutcome.Refused;
import org.vestibule.shell.typed.ExpiredSessionForm;
import org.vestibule.staff.StaffAccount;
import org.vestibule.staff.StaffAccountService;
import org.vestibule.staff.session.OpenSessions;

/**
 * Signs the staff in and out. The {@link StaffSession} stores the account's id; each request reads the account again,
 * so that deactivating it, or changing its job or password, takes effect at once.
 */
@ApplicationScoped
public class StaffAuthentication {

    private final StaffAccountService accounts;
    private final OpenSessions sessions;
    private final CurrentCaller caller;
    private final CurrentStaff staff;
    private final AuditTrail auditTrail;

    @Inject
    public StaffAuthentication(
            StaffAccountService accounts,
            OpenSessions sessions,
            CurrentCaller caller,
            CurrentStaff staff,
            AuditTrail auditTrail) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.caller = caller;
        this.staff = staff;
        this.auditTrail = auditTrail;
    }

    /** Sets the session's user for this request, or leaves it anonymous if the session has no user. */
    void recognize(HttpServletRequest request) {
        StaffSession.account(request, accounts::byId).ifPresent(account -> {
            become(account);
            StaffSession.noteUse(request, sessions);
        });
    }

    /**
     * Signs in the user with this password, after signing out the browser's previous user. If it fails, the browser is
     * signed out.
     *
     * @throws RuntimeException if the attempt couldn't be checked or its audit event not be stored
     */
    SignInOutcome<StaffAccount> signIn(
            String userName, String password, HttpServletRequest request, HttpServletResponse response) {
        if (caller.signedIn()) {
            signOut(request);
        }
        SignInOutcome<StaffAccount> outcome = accounts.signIn(userName, password);
        if (outcome.justExceeded()) {
            auditTrail.tell(AuditEvent.of(AuditEventType.STAFF__SIGN_IN_LIMITED));
        }
        outcome.account().ifPresent(account -> begin(account, request, response));
        if (outcome instanceof Refused) {
            // Without the name, because people sometimes type their password there.
            auditTrail.tell(AuditEvent.of(AuditEventType.STAFF__SIGN_IN_REFUSED));
        }
        return outcome;
    }

    /**
     * Signs in a user who has just chosen a password through a mailed link, after signing out the browser's previous
     * user.
     */
    void signInByLink(StaffAccount account, HttpServletRequest request, HttpServletResponse response) {
        if (caller.signedIn()) {
            signOut(request);
        }
        begin(account, request, response);
    }

    /** Ends the session, even if it belongs to another user. */
    void signOut(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            StaffSession.accountId(request)
                    .ifPresent(account -> auditTrail.tell(
                            AuditEvent.of(AuditEventType.STAFF__SIGNED_OUT).with("staff", account)));
            StaffSession.noteEnd(session, sessions);
            session.invalidate();
        }
        caller.becomeAnonymous();
        staff.become(null);
    }

    private void begin(StaffAccount account, HttpServletRequest request, HttpServletResponse response) {
        become(account);
        auditTrail.tell(AuditEvent.of(AuditEventType.STAFF__SIGNED_IN)
                .with("staff", account.id())
                .with("name", account.userName()));
        // Last: a sign-in is valid only if its audit event could be stored.
        StaffSession.begin(request, response, account);
        StaffSession.note(request, sessions.signIn(account));
        StaffSession.remember(request, response, account, accounts);
        ExpiredSessionForm.remember(account.id(), request, response);
    }

    private void become(StaffAccount account) {
        caller.become(account.id(), account.displayName(), account.job().rights(), account.portals());
        staff.become(account);
    }
}
