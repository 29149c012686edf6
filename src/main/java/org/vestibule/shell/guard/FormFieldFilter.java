package org.vestibule.shell.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Accepts form fields only in the body of a POST: the author of a link chooses its query, and somebody who follows it
 * didn't fill in a form.
 */
public class FormFieldFilter extends HttpFilter {

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(FormFields.asksForOne(request) ? new FormFields(request) : request, response);
    }
}
