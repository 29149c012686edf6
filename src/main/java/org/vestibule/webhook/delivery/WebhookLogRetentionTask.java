package org.vestibule.webhook.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.vestibule.shared.upkeep.DueRecord;
import org.vestibule.shared.upkeep.Portion;
import org.vestibule.shared.upkeep.UpkeepTask;

/** Removes old messages to webhooks, with the answers to them. */
@ApplicationScoped
class WebhookLogRetentionTask implements UpkeepTask {

    private static final Duration KEPT = Duration.ofDays(30);

    private final WebhookLog log;
    private final Clock clock;

    @Inject
    WebhookLogRetentionTask(WebhookLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "webhook-log";
    }

    @Override
    public Portion run(DueRecord from) {
        int removed = log.removeCreatedBefore(clock.instant().minus(KEPT), Portion.SIZE);
        return Portion.removed(removed, removed == Portion.SIZE);
    }
}
