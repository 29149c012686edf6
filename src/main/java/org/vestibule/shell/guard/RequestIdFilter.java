package org.vestibule.shell.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Gives each request its id, for our log lines and for the client ({@code X-Request-Id}). The outermost filter. */
public class RequestIdFilter extends HttpFilter {

    private static final String HEADER = "X-Request-Id";

    private transient RequestIdInLog log;
    private transient RefusalsInLog refusals;

    @Override
    public void init() {
        log = RequestIdInLog.install();
        refusals = RefusalsInLog.install();
    }

    @Override
    public void destroy() {
        log.uninstall();
        refusals.uninstall();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (RequestId.current().isPresent()) {
            // An error page: the failure may have reset all headers.
            tell(response);
            chain.doFilter(request, response);
            return;
        }
        String id = RequestId.of(request.getHeader(HEADER));
        RequestId.begin(id);
        try {
            tell(response);
            chain.doFilter(request, response);
        } finally {
            RequestId.end();
        }
    }

    static void tell(HttpServletResponse response) {
        RequestId.current().ifPresent(id -> response.setHeader(HEADER, id));
    }
}
