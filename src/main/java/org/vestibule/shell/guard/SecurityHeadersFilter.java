package org.vestibule.shell.guard;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.vestibule.shell.SafeCookie;

/** Sends the {@link SecurityHeaders} that fit the address. */
public class SecurityHeadersFilter extends HttpFilter {

    private static final String SENT = SecurityHeaders.class.getName();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        SecurityHeaders headers = headers(request);
        headers.send(response, SafeCookie.isEncrypted(request));
        chain.doFilter(request, headers == SecurityHeaders.STAFF ? new ScreenPolicy(response) : response);
    }

    /** An error page is shown in the place of what failed, which took all headers of that answer with it. */
    private static SecurityHeaders headers(HttpServletRequest request) {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            // What the server refuses by itself has passed no filter before.
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
