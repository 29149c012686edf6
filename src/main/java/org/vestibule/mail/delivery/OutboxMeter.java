package org.vestibule.mail.delivery;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.vestibule.shared.DatabaseAvailability;

/**
 * Shows in {@code /metrics}, on every node, whether the outbox is emptied as fast as it fills. The values are read in
 * the background, so that requests don't wait for the database; while that is down, the last values are shown.
 */
@ApplicationScoped
class OutboxMeter {

    private static final int SECONDS_BETWEEN_READS = 5;

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    private ManagedScheduledExecutorService executor;

    private final LastKnown<Long> waiting;
    private final LastKnown<Long> overdue;
    private final SendQueue queue;
    private final Clock clock;
    private final MetricRegistry meters;
    private volatile Future<?> reads;

    @Inject
    OutboxMeter(SendQueue queue, Clock clock, MetricRegistry meters, DatabaseAvailability database) {
        this.queue = queue;
        this.clock = clock;
        this.meters = meters;
        this.waiting = new LastKnown<>(queue::waiting, database::isAway, 0L);
        this.overdue = new LastKnown<>(this::overdueSeconds, database::isAway, 0L);
    }

    void start(@Observes Startup event) {
        meters.gauge(
                Metadata.builder()
                        .withName("vestibule_outbox_waiting")
                        .withDescription("E-mails that are not sent yet and not given up")
                        .build(),
                waiting::get);
        meters.gauge(
                Metadata.builder()
                        .withName("vestibule_outbox_overdue_seconds")
                        .withDescription("How long the e-mail that has waited longest should have been sent by now")
                        .build(),
                overdue::get);
        reads = executor.scheduleWithFixedDelay(this::refresh, 0, SECONDS_BETWEEN_READS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (reads != null) {
            reads.cancel(false);
        }
    }

    private void refresh() {
        waiting.refresh();
        overdue.refresh();
    }

    private long overdueSeconds() {
        Instant now = clock.instant();
        return queue.oldestDue(now)
                .map(due -> Duration.between(due, now).toSeconds())
                .orElse(0L);
    }
}
