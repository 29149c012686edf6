package org.vestibule.shell.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Logger;

/**
 * Refuses requests with the header {@code Forwarded} (RFC 7239). The server prefers it to {@code X-Forwarded-For}, and
 * proxies that set only the latter pass the former on as the client sent it: so a client could choose the address that
 * rate limits and the audit log use.
 */
public class ForwardedFilter extends HttpFilter {

    private static final Logger LOG = Logger.getLogger(ForwardedFilter.class.getName());

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getHeader("Forwarded") == null) {
            chain.doFilter(request, response);
            return;
        }
        LOG.warning(() -> "Refused a " + request.getMethod() + " to " + request.getRequestURI()
                + " with the header Forwarded, which the proxy in front must remove");
        response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
}
