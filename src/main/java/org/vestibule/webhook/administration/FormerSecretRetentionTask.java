package org.vestibule.webhook.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.vestibule.shared.Retried;
import org.vestibule.shared.upkeep.DueRecord;
import org.vestibule.shared.upkeep.Portion;
import org.vestibule.shared.upkeep.UpkeepTask;
import org.vestibule.webhook.WebhookRepository;

/** Removes the former secrets of webhooks that are no longer valid. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
@Retried
class FormerSecretRetentionTask implements UpkeepTask {

    private final WebhookRepository webhooks;
    private final Clock clock;

    @Inject
    FormerSecretRetentionTask(WebhookRepository webhooks, Clock clock) {
        this.webhooks = webhooks;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "webhook-secrets";
    }

    @Override
    public Portion run(DueRecord from) {
        return Portion.removed(webhooks.forgetFormerSecrets(clock.instant()), false);
    }
}
