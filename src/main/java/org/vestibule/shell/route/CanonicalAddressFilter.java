package org.vestibule.shell.route;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Redirects from addresses with duplicate slashes, or with a fragment that no client should send, to their canonical
 * form. The server would treat them alike; but our pages use their own address, for instance as the target of their
 * forms, and two slashes at its start would name another host.
 */
public class CanonicalAddressFilter extends HttpFilter {

    private static final Pattern SLASHES = Pattern.compile("/{2,}");
    private static final Pattern DOTS = Pattern.compile("/\\.{1,2}(/|$)");
    private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI();
        String query = request.getQueryString();
        boolean odd = SLASHES.matcher(path).find() || query != null && query.indexOf('#') >= 0;
        if (DOTS.matcher(path).find() || odd && !SAFE_METHODS.contains(request.getMethod())) {
            // Neither browsers nor our forms send these.
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (odd) {
            String meant = SLASHES.matcher(path).replaceAll("/");
            response.sendRedirect(query == null ? meant : meant + "?" + query.replaceFirst("#.*", ""));
        } else {
            chain.doFilter(request, response);
        }
    }
}
