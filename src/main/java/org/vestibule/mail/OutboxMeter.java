package org.vestibule.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;

/** Shows in {@code /metrics} how the outbox stands, whichever node is asked: is it emptied as fast as it fills? */
@ApplicationScoped
class OutboxMeter {

    private final SendQueue queue;
    private final Clock clock;
    private final MetricRegistry meters;

    @Inject
    OutboxMeter(SendQueue queue, Clock clock, MetricRegistry meters) {
        this.queue = queue;
        this.clock = clock;
        this.meters = meters;
    }

    protected OutboxMeter() {
        this(null, null, null);
    }

    void start(@Observes Startup event) {
        meters.gauge(
                Metadata.builder()
                        .withName("vestibule_outbox_waiting")
                        .withDescription("E-mails that are not sent yet and not given up")
                        .build(),
                queue::waiting);
        meters.gauge(
                Metadata.builder()
                        .withName("vestibule_outbox_overdue_seconds")
                        .withDescription("How long the e-mail that has waited longest should have been sent by now")
                        .build(),
                this::overdueSeconds);
    }

    private long overdueSeconds() {
        Instant now = clock.instant();
        return queue.oldestDue(now)
                .map(due -> Duration.between(due, now).toSeconds())
                .orElse(0L);
    }
}
