package org.vestibule.shell.guard;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Logger;
import org.vestibule.settings.Settings;
import org.vestibule.shell.problem.Problem;
import org.vestibule.shell.route.Addresses;
import org.vestibule.shell.route.ApiAddress;

/**
 * Protects against cross-site request forgery, by the browser's headers about the request's origin ({@link SameOrigin})
 * and by the {@link FormToken} that only our pages have. A form of ours without its token does nothing, and is answered
 * by {@link FormWithoutToken}. The API is excluded: it uses keys, which browsers don't send.
 */
public class ForgeryFilter extends HttpFilter {

    private static final Logger LOG = Logger.getLogger(ForgeryFilter.class.getName());

    private final transient Settings settings;

    @Inject
    public ForgeryFilter(Settings settings) {
        this.settings = settings;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var asked = new SameOrigin(
                request.getMethod(),
                request.getHeader("Sec-Fetch-Site"),
                request.getHeader("Origin"),
                request.getHeader("Host"));
        if (asked.isHarmless() || ApiAddress.isAskedFor(request)) {
            chain.doFilter(request, response);
        } else if (!asked.allows(settings.baseUrl())) {
            refuse("another site's page asked for", request, response);
        } else if (!FormToken.isIn(request) && !isUnload(request)) {
            answerWithoutToken(asked.isConfirmed(settings.baseUrl()), request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** @param ours whether the browser confirms that a page of ours sent it */
    private static void answerWithoutToken(
            boolean ours, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var form = new FormWithoutToken(request, response);
        if (ours && form.mayActWithoutCookies()) {
            Cookieless.mark(request);
            chain.doFilter(request, response);
        } else if (!ours || !form.answer(chain)) {
            refuse("came without the token of our pages", request, response);
        }
    }

    /**
     * Whether this is OmniFaces' notice that a page of the staff is being left. It only changes the session's state of
     * that page, by a view state that is a secret of that session.
     */
    private static boolean isUnload(HttpServletRequest request) {
        return Addresses.isScreen(request.getRequestURI()) && "unload".equals(request.getParameter("omnifaces.event"));
    }

    private static void refuse(String why, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        LOG.warning(() -> "Refused a " + request.getMethod() + " to " + request.getRequestURI() + " that " + why);
        String query = request.getQueryString();
        request.setAttribute(
                Problem.FORM_REFUSED, query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query);
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
}
