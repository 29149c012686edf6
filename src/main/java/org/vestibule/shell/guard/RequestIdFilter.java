package org.vestibule.shell.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Gives each request its id, for our log lines and for whoever asked ({@code X-Request-Id}). The outermost filter. */
public class RequestIdFilter extends HttpFilter {

    private static final String HEADER = "X-Request-Id";

    private transient RequestIdInLog log;

    @Override
    public void init() {
        log = RequestIdInLog.install();
    }

    @Override
    public void destroy() {
        log.uninstall();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<String> underWay = RequestId.current();
        if (underWay.isPresent()) {
            // An error page: what failed may have taken all headers with it.
            response.setHeader(HEADER, underWay.get());
            chain.doFilter(request, response);
            return;
        }
        String id = RequestId.of(request.getHeader(HEADER));
        RequestId.begin(id);
        try {
            response.setHeader(HEADER, id);
            chain.doFilter(request, response);
        } finally {
            RequestId.end();
        }
    }
}
