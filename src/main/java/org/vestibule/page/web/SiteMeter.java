package org.vestibule.page.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** Counts responses to requests for pages of portals, by status, for {@code /metrics}. */
public class SiteMeter extends HttpFilter {

    private static final Metadata ANSWERS = Metadata.builder()
            .withName("vestibule_page_answers")
            .withDescription("Answers to requests for pages of the portals, by HTTP status")
            .build();

    private final transient MetricRegistry meters;
    private final transient Map<Integer, Counter> counters = new ConcurrentHashMap<>();

    @Inject
    public SiteMeter(MetricRegistry meters) {
        this.meters = meters;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } finally {
            // A page's address has no dot; style sheets and pictures have one.
            if (request.getRequestURI().indexOf('.') < 0) {
                counters.computeIfAbsent(response.getStatus(), this::counter).inc();
            }
        }
    }

    private Counter counter(int status) {
        return meters.counter(ANSWERS, new Tag("status", String.valueOf(status)));
    }
}
