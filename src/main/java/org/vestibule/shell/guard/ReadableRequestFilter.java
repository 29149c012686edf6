package org.vestibule.shell.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/**
 * Hands requests on as {@link ReadableRequest}s, and refuses forms that are larger than anybody fills in: a handful of them
 * would take all memory. Uploads say by themselves how large they may be.
 */
public class ReadableRequestFilter extends HttpFilter {

    /** In bytes. Nobody types a tenth of it, and decoding takes several times as much memory. */
    private static final int LARGEST_FORM = 1 << 20;

    private static final String FORM = "application/x-www-form-urlencoded";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String type = request.getContentType();
        boolean form = type != null && type.toLowerCase(Locale.ROOT).startsWith(FORM);
        if (form && request.getContentLengthLong() > LARGEST_FORM) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (form && request.getContentLengthLong() < 0) {
            // Browsers say how long a form is.
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else {
            chain.doFilter(new ReadableRequest(request), response);
        }
    }
}
