package org.vestibule.webhook.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vestibule.security.Requires;
import org.vestibule.security.Right;
import org.vestibule.shared.paging.Cursor;
import org.vestibule.shared.paging.ListQuery;
import org.vestibule.shared.paging.ListSlice;
import org.vestibule.shared.paging.SortColumn;
import org.vestibule.shared.paging.SortOrder;
import org.vestibule.webhook.WebhookDelivery;
import org.vestibule.webhook.WebhookRepository;
import org.vestibule.webhook.WebhookSecretCipher;

/** Lists webhooks and what was sent to them. */
@ApplicationScoped
@Transactional
@Requires(Right.WEBHOOKS)
public class WebhookDirectory {

    /** How many messages a page has. */
    public static final int PAGE_SIZE = 25;

    private static final SortOrder NEWEST_FIRST = new SortOrder(List.of(SortColumn.number("d.id")), true);

    @PersistenceContext
    private EntityManager entities;

    private final WebhookRepository webhooks;
    private final WebhookPortals portals;
    private final WebhookSecretCipher cipher;
    private final Clock clock;

    @Inject
    WebhookDirectory(WebhookRepository webhooks, WebhookPortals portals, WebhookSecretCipher cipher, Clock clock) {
        this.webhooks = webhooks;
        this.portals = portals;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** All webhooks, by their addresses. */
    public List<WebhookSummary> all() {
        Map<Long, String> names = portals.names();
        Instant now = clock.instant();
        return webhooks.all().stream()
                .map(webhook -> WebhookSummary.of(webhook, names, now))
                .toList();
    }

    /** The webhook with that id. */
    public Optional<WebhookSummary> byId(long id) {
        return webhooks.byId(id).map(webhook -> WebhookSummary.of(webhook, portals.names(), clock.instant()));
    }

    /**
     * A page of the messages of a webhook, the newest first.
     *
     * @param cursor where the page begins or ends; null for the first page
     */
    public ListSlice<WebhookDelivery> deliveries(long webhookId, Cursor cursor) {
        Map<String, Object> values = new HashMap<>();
        values.put("webhook", webhookId);
        var list = new ListQuery("WebhookDelivery d", "d.webhookId = :webhook", values, NEWEST_FIRST, false);
        ListQuery.Numbers page = list.page(entities, Optional.ofNullable(cursor), PAGE_SIZE);
        return page.with(rows(page.ids()));
    }

    private List<WebhookDelivery> rows(List<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select d from WebhookDelivery d where d.id in :ids order by d.id desc",
                                WebhookDelivery.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** The names of the portals that webhooks can be limited to, by id, sorted by name. */
    public Map<Long, String> portals() {
        return portals.names();
    }

    /** Whether secrets are encrypted in the database. */
    public boolean isEncrypting() {
        return cipher.isEncrypting();
    }
}
