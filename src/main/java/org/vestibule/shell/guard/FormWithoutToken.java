package org.vestibule.shell.guard;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.vestibule.shell.route.Addresses;
import org.vestibule.shell.typed.ExpiredSessionForm;
import org.vestibule.shell.typed.ReturnedForm;
import org.vestibule.shell.typed.ReturnedForm.Reason;

/**
 * Answers a form that one of our own pages sent, by what the browser says, and that lacks the token: its cookie was deleted,
 * or never kept. Such a form does nothing, and nothing of it is lost but passwords.
 */
final class FormWithoutToken {

    /** The field in forms of a page that found the browser to have no cookie. */
    static final String NO_COOKIE = "vestibule.noCookie";

    private static final Pattern PORTAL = Pattern.compile("/site/.+");
    private static final String SIGN_IN = "/signin";

    private final HttpServletRequest request;
    private final HttpServletResponse response;

    FormWithoutToken(HttpServletRequest request, HttpServletResponse response) {
        this.request = request;
        this.response = response;
    }

    /**
     * Whether it may act all the same. The token protects what a browser's cookies stand for from other sites; a browser
     * that was asked for cookies twice and brings none at all has nothing of that kind. That one of our pages sent the form
     * is said by the browser, so it isn't another site's either, and what it answers signs nobody in. So it does no more
     * than its sender could do without it, with the secret in its address, say.
     */
    boolean mayActWithoutCookies() {
        return isOfPortal() && keepsNoCookies() && request.getCookies() == null;
    }

    /** Whether the page that is shown answers such a form, so that a second one without the cookie tells more. */
    static boolean isAnsweredBy(FacesContext faces) {
        return faces.getExternalContext().getRequest() instanceof HttpServletRequest request
                && ReturnedForm.isForCookies(request);
    }

    /** Answers it; false where it isn't a form that a page of ours would send. */
    boolean answer(FilterChain chain) throws IOException, ServletException {
        if (isAskedByScript()) {
            renewForScript();
            return true;
        }
        if (request.getParameter("jakarta.faces.ViewState") == null) {
            return false;
        }
        if (isOfPortal() || SIGN_IN.equals(request.getRequestURI())) {
            Reason reason = keepsNoCookies() ? Reason.NO_COOKIES : Reason.COOKIE_LOST;
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            ShownAgain.show(reason, request, response, chain);
            return true;
        }
        if (Addresses.isScreen(request.getRequestURI())) {
            ExpiredSessionForm.giveBack(request, response);
            return true;
        }
        return false;
    }

    private boolean isOfPortal() {
        return PORTAL.matcher(request.getRequestURI()).matches();
    }

    private boolean keepsNoCookies() {
        return request.getParameter(NO_COOKIE) != null && !FormToken.isCookieIn(request);
    }

    private boolean isAskedByScript() {
        return "partial/ajax".equals(request.getHeader("Faces-Request"))
                || "fetch".equals(request.getHeader("X-Requested-With"));
    }

    /** The script has what was typed: it takes the token, which no other site's script can read, and tells the person. */
    private void renewForScript() {
        response.setHeader(FormToken.HEADER, FormToken.of(request, response));
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
    }
}
