package org.vestibule.shell.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.vestibule.shell.route.ApiAddress;

/**
 * Lets forms work without scripts. PrimeFaces refuses a postback without the nonce that its script adds to each form,
 * even on pages that don't use PrimeFaces; so a postback without a nonce gets a new one.
 */
public class ScriptlessNonceFilter extends HttpFilter {

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean form = "POST".equals(request.getMethod()) && !ApiAddress.isAskedFor(request);
        chain.doFilter(form ? new NonceSupplied(request) : request, response);
    }
}
