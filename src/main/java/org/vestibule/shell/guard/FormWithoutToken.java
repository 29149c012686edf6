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
 * Answers a form that, according to the browser, one of our own pages sent, and that has no valid token: the cookie was
 * deleted, or never stored. Such a form does nothing, and everything typed is kept except passwords.
 */
final class FormWithoutToken {

    /** The field in forms of a page that was rendered for a browser without the cookie. */
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
     * Whether the form may be processed anyway. The token protects what a browser's cookies stand for from other sites;
     * a browser that was asked for cookies twice and sends none has nothing to protect. The browser confirms that one
     * of our pages sent the form, so it isn't another site's, and its response signs nobody in. So it does no more than
     * its sender could do without it, for instance with the secret in its address.
     */
    boolean mayActWithoutCookies() {
        return isOfPortal() && keepsNoCookies() && request.getCookies() == null;
    }

    /**
     * Whether the rendered page answers such a form, so that a second form without the cookie proves that the browser
     * has none.
     */
    static boolean isAnsweredBy(FacesContext faces) {
        return faces.getExternalContext().getRequest() instanceof HttpServletRequest request
                && ReturnedForm.isForCookies(request);
    }

    /** Answers the form; returns false if it isn't a form that our pages send. */
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

    /**
     * Sends a new token, which no other site's script can read: the script has what was typed, and informs the user.
     */
    private void renewForScript() {
        response.setHeader(FormToken.HEADER, FormToken.of(request, response));
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
    }
}
