package org.vestibule.shell.route;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import org.eclipse.microprofile.metrics.Timer;

/**
 * Measures how long requests take, by route and status, for {@code /metrics}; the server's own metrics don't know
 * routes, because a single servlet answers nearly all of them. The bounds of the histogram are in
 * {@code liberty/server.xml}.
 */
public class RequestMeter extends HttpFilter {

    private static final Metadata REQUESTS = Metadata.builder()
            .withName("vestibule_request")
            .withDescription("How long requests took, by route and HTTP status")
            .build();

    private record Key(String route, int status) {}

    private final transient MetricRegistry meters;
    private final transient Map<Key, Timer> timers = new ConcurrentHashMap<>();

    @Inject
    public RequestMeter(MetricRegistry meters) {
        this.meters = meters;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long start = System.nanoTime();
        boolean answered = false;
        try {
            chain.doFilter(request, response);
            answered = true;
        } finally {
            int status = answered ? response.getStatus() : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
            timers.computeIfAbsent(new Key(RouteName.of(request.getRequestURI()), status), this::timer)
                    .update(Duration.ofNanos(System.nanoTime() - start));
        }
    }

    private Timer timer(Key key) {
        return meters.timer(REQUESTS, new Tag("route", key.route()), new Tag("status", String.valueOf(key.status())));
    }
}
