package org.vestibule.shell.guard;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.vestibule.shell.SafeCookie;

/** Sends the {@link SecurityHeaders} for the address. */
public class SecurityHeadersFilter extends HttpFilter {

    private static final String SENT = SecurityHeaders.class.getName();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        SecurityHeaders headers = headers(request);
        headers.send(response, SafeCookie.isEncrypted(request));
        chain.doFilter(request, headers == SecurityHeaders.STAFF ? new ScreenPolicy(response) : response);
    }

    /** The headers to send: an error page replaces a failed response, whose headers were reset. */
    private static SecurityHeaders headers(HttpServletRequest request) {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            // A request that the server refuses itself has passed no filter before.
            return request.getAttribute(SENT) instanceof SecurityHeaders sent
                    ? sent.ofFailure()
                    : SecurityHeaders.STAFF;
        }
        SecurityHeaders headers = SecurityHeaders.of(request.getRequestURI());
        request.setAttribute(SENT, headers);
        return headers;
    }

    static void sendOfFailure(HttpServletRequest request, HttpServletResponse response) {
        if (request.getAttribute(SENT) instanceof SecurityHeaders sent) {
            sent.ofFailure().send(response, SafeCookie.isEncrypted(request));
        }
    }
}
