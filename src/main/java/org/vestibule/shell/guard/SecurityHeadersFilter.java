package org.vestibule.shell.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.vestibule.shell.SafeCookie;

/** Sends the {@link SecurityHeaders} that fit the address. */
public class SecurityHeadersFilter extends HttpFilter {

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        // An error page is shown at the address where it went wrong, after all headers of that answer were dropped.
        String address = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed
                ? failed
                : request.getRequestURI();
        SecurityHeaders.of(address).send(response, SafeCookie.isEncrypted(request));
        chain.doFilter(request, response);
    }
}
