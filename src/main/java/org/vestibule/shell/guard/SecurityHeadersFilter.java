package org.vestibule.shell.guard;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.vestibule.settings.Settings;

/** Sends the {@link SecurityHeaders} that fit the address. */
public class SecurityHeadersFilter extends HttpFilter {

    private final transient Settings settings;

    @Inject
    public SecurityHeadersFilter(Settings settings) {
        this.settings = settings;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean encrypted =
                request.isSecure() || "https".equals(settings.baseUrl().getScheme());
        SecurityHeaders.of(request.getRequestURI()).send(response, encrypted);
        chain.doFilter(request, response);
    }
}
