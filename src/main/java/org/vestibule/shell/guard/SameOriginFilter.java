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

/** Refuses changes that another site's page asks for. The API is left out: it goes by keys, which browsers don't send. */
public class SameOriginFilter extends HttpFilter {

    private static final Logger LOG = Logger.getLogger(SameOriginFilter.class.getName());

    private final transient Settings settings;

    @Inject
    public SameOriginFilter(Settings settings) {
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
        if (request.getRequestURI().startsWith("/api/") || asked.allows(settings.baseUrl())) {
            chain.doFilter(request, response);
        } else {
            LOG.warning(() -> "Refused a " + request.getMethod() + " that another site's page asked for");
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
