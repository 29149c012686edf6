package org.vestibule.shell.typed;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.vestibule.shell.SafeCookie;
import org.vestibule.shell.problem.SignedOut;

/** Redirects users whose session has expired to the sign-in page and back, and keeps what they typed. */
public final class ExpiredSessionForm {

    private static final String WRITER = "vestibule.writer";

    /** The parameter of requests that a script sends by itself: they get an empty answer, and the page stays. */
    private static final String BACKGROUND = "vestibule.background";

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

    private ExpiredSessionForm() {}

    /** Stores in a cookie who is signed in, so that what is typed is only given back to the same user. */
    public static void remember(long account, HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(SafeCookie.of(WRITER, String.valueOf(account), "/", request));
    }

    /** Redirects to the sign-in page, and from there back to the address. */
    public static void leadToSignIn(HttpServletRequest request, HttpServletResponse response, String address)
            throws IOException {
        String signIn = "/signin?next=" + URLEncoder.encode(address, StandardCharsets.UTF_8);
        if (request.getParameter(BACKGROUND) != null) {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter().write(XML + "<partial-response><changes></changes></partial-response>");
        } else if (isForm(request) && !isUnload(request) && !isKept(request, address)) {
            SignedOut.answer(signIn, request, response);
        } else if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter()
                    .write(XML + "<partial-response><redirect url=\"" + signIn + "\"></redirect></partial-response>");
        } else {
            response.sendRedirect(signIn);
        }
    }

    /** Keeps the form of a signed-in user, for the page that is reloaded at its address. */
    public static void keepForReload(HttpServletRequest request, String address) {
        keepForReload(request, address, TypedText.Reason.PAGE_EXPIRED);
    }

    private static boolean keepForReload(HttpServletRequest request, String address, TypedText.Reason reason) {
        return request.getSession(false) != null
                && writer(request)
                        .filter(who ->
                                TypedText.of(request, address, who, reason).keep(request))
                        .isPresent();
    }

    /** Answers a form that must not be processed by reloading its page with what was typed. */
    public static void giveBack(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String query = request.getQueryString();
        String address = query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
        if (keepForReload(request, address, TypedText.Reason.COOKIE_LOST)) {
            response.sendRedirect(address);
        } else {
            SignedOut.answer("/signin?next=" + URLEncoder.encode(address, StandardCharsets.UTF_8), request, response);
        }
    }

    private static boolean isForm(HttpServletRequest request) {
        return "POST".equals(request.getMethod()) && request.getParameter("jakarta.faces.ViewState") != null;
    }

    private static boolean isKept(HttpServletRequest request, String address) {
        return hadSession(request)
                && writer(request).filter(who -> keep(request, address, who)).isPresent();
    }

    /**
     * Whether this is OmniFaces' notice that the page is being left: it has no typed fields, and comes after the form
     * itself.
     */
    private static boolean isUnload(HttpServletRequest request) {
        return "unload".equals(request.getParameter("omnifaces.event"));
    }

    private static boolean hadSession(HttpServletRequest request) {
        return request.getRequestedSessionId() != null;
    }

    private static boolean keep(HttpServletRequest request, String address, String writer) {
        boolean kept = TypedText.of(request, address, writer, TypedText.Reason.SIGNED_OUT)
                .keep(request);
        if (kept) {
            request.getSession().setMaxInactiveInterval((int) TypedText.KEPT_FOR.toSeconds());
        }
        return kept;
    }

    private static Optional<String> writer(HttpServletRequest request) {
        return SafeCookie.value(WRITER, request);
    }
}
