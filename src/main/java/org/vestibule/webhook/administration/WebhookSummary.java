package org.vestibule.webhook.administration;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vestibule.security.PortalScope;
import org.vestibule.webhook.Webhook;
import org.vestibule.webhook.WebhookEventType;
import org.vestibule.webhook.WebhookState;

/**
 * A webhook, as the list and its record show it.
 *
 * @param events in the order in which they are offered
 * @param portals those whose events it is told of
 * @param portalNames their names, sorted; empty for all portals
 * @param failingSince null if the last attempt succeeded
 * @param formerSecretUntil until when messages are signed with the former secret, too; null if there is none
 */
public record WebhookSummary(
        long id,
        String address,
        String host,
        Set<WebhookEventType> events,
        PortalScope portals,
        List<String> portalNames,
        WebhookState state,
        Instant failingSince,
        Instant formerSecretUntil)
        implements Serializable {

    /** @param names the names of all portals by id, sorted */
    static WebhookSummary of(Webhook webhook, Map<Long, String> names, Instant now) {
        return new WebhookSummary(
                webhook.id(),
                webhook.address(),
                webhook.host(),
                webhook.events(),
                webhook.portals(),
                names.entrySet().stream()
                        .filter(name -> webhook.portals().portalIds().contains(name.getKey()))
                        .map(Map.Entry::getValue)
                        .toList(),
                webhook.state(),
                webhook.failingSince(),
                webhook.formerSecret(now).isPresent() ? webhook.formerSecretUntil() : null);
    }

    /** Whether events are told to it. */
    public boolean on() {
        return state == WebhookState.ON;
    }

    /** Whether it was switched off by Vestibule. */
    public boolean suspended() {
        return state == WebhookState.FAILED || state == WebhookState.GONE;
    }
}
