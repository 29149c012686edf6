package org.vestibule.staff.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.function.LongFunction;
import org.vestibule.security.OneTimeToken;
import org.vestibule.shell.KnownBrowserCookie;
import org.vestibule.shell.SafeCookie;
import org.vestibule.shell.typed.TypedText;
import org.vestibule.staff.StaffAccount;
import org.vestibule.staff.StaffAccountService;
import org.vestibule.staff.session.OpenSessions;

/**
 * The sign-in state in the HTTP session: the account's id, and a mark computed from the password hash and the session
 * epoch at that time. Changing the password or ending the account's sessions changes the mark, which invalidates all
 * earlier sessions, on all nodes.
 */
final class StaffSession {

    private static final String ACCOUNT = StaffSession.class.getName() + ".account";
    private static final String OPEN = StaffSession.class.getName() + ".open";
    private static final String USE_NOTED = StaffSession.class.getName() + ".useNoted";
    private static final String MARK = StaffSession.class.getName() + ".mark";

    private StaffSession() {}

    /**
     * Begins a session with a new id: discards everything that was in this browser's session, except typed text that is
     * to be restored.
     */
    static void begin(HttpServletRequest request, HttpServletResponse response, StaffAccount account) {
        HttpSession session = request.getSession();
        TypedText.leaveAloneIn(session);
        renew(request, response, account);
        session.setMaxInactiveInterval(request.getServletContext().getSessionTimeout() * 60);
    }

    /** Continues the session with a new id and the mark of the account's current password. */
    static void renew(HttpServletRequest request, HttpServletResponse response, StaffAccount account) {
        request.changeSessionId();
        HttpSession session = request.getSession();
        session.setAttribute(ACCOUNT, account.id());
        session.setAttribute(MARK, mark(account));
        SessionSeal.put(session, request, response);
    }

    /** Remembers this browser for the account. */
    static void remember(
            HttpServletRequest request,
            HttpServletResponse response,
            StaffAccount account,
            StaffAccountService accounts) {
        KnownBrowserCookie.STAFF.renew(
                request,
                response,
                "/",
                SafeCookie.isEncrypted(request),
                former -> accounts.rememberBrowser(account, former));
    }

    /** Sets the id under which administrators see the session. */
    static void note(HttpServletRequest request, long number) {
        HttpSession session = request.getSession();
        session.setAttribute(OPEN, number);
        session.setAttribute(USE_NOTED, System.currentTimeMillis());
    }

    /** Records the use of the session at intervals; on each request would be too often. */
    static void noteUse(HttpServletRequest request, OpenSessions sessions) {
        HttpSession session = request.getSession(false);
        long now = System.currentTimeMillis();
        if (session.getAttribute(OPEN) instanceof Long open
                && session.getAttribute(USE_NOTED) instanceof Long noted
                && now - noted >= OpenSessions.NOTED_EVERY.toMillis()) {
            session.setAttribute(USE_NOTED, now);
            sessions.used(open);
        }
    }

    /** Records that the person signed out. */
    static void noteEnd(HttpSession session, OpenSessions sessions) {
        if (session.getAttribute(OPEN) instanceof Long open) {
            sessions.end(open);
        }
    }

    /** The id of the account that the session was created for, even if it is no longer valid. */
    static Optional<Long> accountId(HttpServletRequest request) {
        return value(request, ACCOUNT).map(Long.class::cast);
    }

    /**
     * The signed-in account; empty if there is none, or if it was deactivated, its password changed or its sessions
     * ended since.
     */
    static Optional<StaffAccount> account(HttpServletRequest request, LongFunction<Optional<StaffAccount>> accounts) {
        return accountId(request)
                .flatMap(accounts::apply)
                .filter(StaffAccount::active)
                .filter(account ->
                        value(request, MARK).filter(mark(account)::equals).isPresent());
    }

    private static Optional<Object> value(HttpServletRequest request, String name) {
        HttpSession session = request.getSession(false);
        return Optional.ofNullable(session)
                .filter(known -> SessionSeal.holds(known, request))
                .map(known -> known.getAttribute(name));
    }

    /** Hashed again, so that what is stored in sessions reveals nothing about what is stored in accounts. */
    private static String mark(StaffAccount account) {
        return OneTimeToken.hashOf(account.passwordHash() + " " + account.sessionEpoch());
    }
}
