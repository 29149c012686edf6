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
 * What the HTTP session knows of who is signed in: the number of the account, and a mark of the password that was right then and
 * of how often the account's sessions had been ended. Another password has another mark, and so has the account after its
 * sessions were ended: so every session from before ends, on all nodes.
 */
final class StaffSession {

    private static final String ACCOUNT = StaffSession.class.getName() + ".account";
    private static final String OPEN = StaffSession.class.getName() + ".open";
    private static final String USE_NOTED = StaffSession.class.getName() + ".useNoted";
    private static final String MARK = StaffSession.class.getName() + ".mark";

    private StaffSession() {}

    /** A session of their own, with an id of its own: what was in this browser's goes, save what someone typed. */
    static void begin(HttpServletRequest request, HttpServletResponse response, StaffAccount account) {
        HttpSession session = request.getSession();
        TypedText.leaveAloneIn(session);
        renew(request, response, account);
        session.setMaxInactiveInterval(request.getServletContext().getSessionTimeout() * 60);
    }

    /** The session goes on with another id, and with the password that the account has now. */
    static void renew(HttpServletRequest request, HttpServletResponse response, StaffAccount account) {
        request.changeSessionId();
        HttpSession session = request.getSession();
        session.setAttribute(ACCOUNT, account.id());
        session.setAttribute(MARK, mark(account));
        SessionSeal.put(session, request, response);
    }

    /** From now on the account is known from this browser. */
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

    /** From here on the session has this number where administrators see it. */
    static void note(HttpServletRequest request, long number) {
        HttpSession session = request.getSession();
        session.setAttribute(OPEN, number);
        session.setAttribute(USE_NOTED, System.currentTimeMillis());
    }

    /** Notes now and then that the session is used; each request would be too often. */
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

    /** Notes that the person signed out. */
    static void noteEnd(HttpSession session, OpenSessions sessions) {
        if (session.getAttribute(OPEN) instanceof Long open) {
            sessions.end(open);
        }
    }

    /** The number of the account that the session is of, whether it still is. */
    static Optional<Long> accountId(HttpServletRequest request) {
        return value(request, ACCOUNT).map(Long.class::cast);
    }

    /** The account that is signed in; empty where there is none, or it has been closed or given another password since. */
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

    /** Hashed once more: what is stored with sessions says nothing about what is stored with accounts. */
    private static String mark(StaffAccount account) {
        return OneTimeToken.hashOf(account.passwordHash() + " " + account.sessionEpoch());
    }
}
