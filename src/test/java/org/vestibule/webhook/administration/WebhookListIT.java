package org.vestibule.webhook.administration;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vestibule.invitation.InvitationMaker;
import org.vestibule.security.PortalScope;
import org.vestibule.settings.Settings;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;
import org.vestibule.testing.StaffRequests;
import org.vestibule.testing.Statements;
import org.vestibule.webhook.WebhookEventType;
import org.vestibule.webhook.WebhookSecret;
import org.vestibule.webhook.delivery.TestWebhooks;

/** The lists of webhooks and of what was sent take as many statements for 25 rows as for one. */
@InServer
@BothDatabases
class WebhookListIT {

    private static final int ROWS = 25;

    @Inject
    TestWebhooks webhooks;

    @Inject
    InvitationMaker make;

    @Inject
    Settings settings;

    @Inject
    Statements statements;

    private final String mark = UUID.randomUUID().toString();
    private final List<Long> made = new ArrayList<>();
    private StaffRequests administrator;

    @BeforeEach
    void signIn() {
        administrator = new StaffRequests(settings.httpPort());
        administrator.signIn("admin", "vestibule-demo");
    }

    @AfterEach
    void removeAll() {
        made.forEach(webhooks::remove);
    }

    private long webhook() {
        long webhook = webhooks.webhook(
                "https://hooks.invalid/" + mark,
                WebhookSecret.mint(),
                Set.of(WebhookEventType.TEST),
                PortalScope.of(List.of(make.portal().id())));
        made.add(webhook);
        return webhook;
    }

    private long statements(String address, int rows) {
        List<String> bodies = new ArrayList<>();
        long count = statements.of(() -> {
            var answer = administrator.get(address);
            assertThat(answer.statusCode()).isEqualTo(200);
            bodies.add(answer.body());
        });
        assertThat(count).as("statements are counted").isPositive();
        assertThat(bodies.get(0).split(mark, -1).length - 1).isGreaterThanOrEqualTo(rows);
        return count;
    }

    @Test
    void webhooksTakeAFixedNumber() {
        webhook();
        long one = statements("/crm/webhooks", 1);
        IntStream.range(1, ROWS).forEach(number -> webhook());

        assertThat(statements("/crm/webhooks", ROWS)).isEqualTo(one);
    }

    @Test
    void deliveriesTakeAFixedNumber() {
        long webhook = webhook();
        webhooks.put(webhook, "record/" + mark);
        long one = statements("/crm/webhooks/" + webhook, 1);
        IntStream.range(1, ROWS).forEach(number -> webhooks.put(webhook, "record/" + mark));

        assertThat(statements("/crm/webhooks/" + webhook, ROWS)).isEqualTo(one);
    }
}
