package org.vestibule.webhook.administration;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vestibule.security.PortalScope;
import org.vestibule.testing.As;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;
import org.vestibule.testing.LogLines;
import org.vestibule.webhook.WebhookDelivery;
import org.vestibule.webhook.WebhookEventType;
import org.vestibule.webhook.WebhookState;
import org.vestibule.webhook.administration.WebhookOutcome.Done;
import org.vestibule.webhook.administration.WebhookOutcome.Invalid;
import org.vestibule.webhook.administration.WebhookOutcome.Refused;
import org.vestibule.webhook.administration.WebhookViolation.Field;
import org.vestibule.webhook.administration.WebhookViolation.Reason;
import org.vestibule.webhook.delivery.TestWebhooks;

/** What administrators do with webhooks. The receiver doesn't exist: its name is reserved. */
@InServer
@BothDatabases
class WebhookServiceIT {

    private static final String ADDRESS = "https://hooks.invalid/in?sig=hidden";

    @Inject
    WebhookService service;

    @Inject
    WebhookDirectory directory;

    @Inject
    TestWebhooks webhooks;

    @Inject
    As as;

    private final List<Long> made = new ArrayList<>();

    @AfterEach
    void removeAll() {
        made.forEach(id -> as.system(() -> service.delete(id)));
    }

    private static WebhookRequest request(String address, PortalScope portals) {
        return new WebhookRequest(address, Set.of(WebhookEventType.CONTACT_CHANGED), portals);
    }

    private Done make() {
        Done done = (Done) as.system(() -> service.make(
                new WebhookRequest(ADDRESS, Set.of(WebhookEventType.INVITATION_EXPIRED), PortalScope.ALL)));
        made.add(done.webhook().id());
        return done;
    }

    private WebhookSummary read(long id) {
        return as.system(() -> directory.byId(id)).orElseThrow();
    }

    @Test
    void aWebhookIsMadeWithASecretThatIsShownOnce() {
        try (LogLines lines = LogLines.follow()) {
            Done done = make();

            assertThat(done.secret())
                    .hasValueSatisfying(secret -> assertThat(secret).startsWith("whsec_"));
            assertThat(done.toString()).doesNotContain(done.secret().orElseThrow());
            assertThat(lines.about(
                            "event=webhook.added webhook=" + done.webhook().id()))
                    .singleElement()
                    .asString()
                    .contains("host=hooks.invalid")
                    .doesNotContain("hidden");
            assertThat(read(done.webhook().id()).state()).isEqualTo(WebhookState.ON);
        }
    }

    @Test
    void aPortalThatIsGoneIsRefused() {
        assertThat(as.system(() -> service.make(request(ADDRESS, PortalScope.of(List.of(1L))))))
                .isEqualTo(new Invalid(List.of(new WebhookViolation(Field.PORTALS, Reason.GONE))));
    }

    @Test
    void changesAndRotatesAndSwitches() {
        long id = make().webhook().id();

        as.system(() -> service.change(id, request("https://other.invalid/", PortalScope.ALL)));
        assertThat(read(id).host()).isEqualTo("other.invalid");
        assertThat(read(id).events()).containsExactly(WebhookEventType.CONTACT_CHANGED);
        assertThat(read(id).formerSecretUntil()).isNull();
        assertThat(as.system(() -> service.rotateSecret(id)))
                .isInstanceOfSatisfying(
                        Done.class, rotated -> assertThat(rotated.secret()).isPresent());
        assertThat(read(id).formerSecretUntil()).isNotNull();
        as.system(() -> service.switchOff(id));
        assertThat(read(id).state()).isEqualTo(WebhookState.OFF);
        assertThat(as.system(() -> service.sendTest(id))).isEqualTo(Refused.OFF);
        as.system(() -> service.switchOn(id));
        assertThat(read(id).state()).isEqualTo(WebhookState.ON);
    }

    @Test
    void aTestIsListed() {
        long id = make().webhook().id();

        as.system(() -> service.sendTest(id));

        assertThat(deliveries(id)).extracting(WebhookDelivery::eventType).containsExactly("webhook.test");
    }

    @Test
    void aMessageCanBeRedeliveredOnceItEnded() {
        long id = make().webhook().id();
        webhooks.put(id, "record/1");
        WebhookDelivery test = deliveries(id).get(0);
        assertThat(as.system(() -> service.redeliver(id, test.id()))).isEqualTo(Refused.UNKNOWN);

        // What waits is cancelled.
        as.system(() -> service.switchOff(id));
        as.system(() -> service.switchOn(id));
        assertThat(as.system(() -> service.redeliver(id, test.id()))).isInstanceOf(Done.class);

        assertThat(deliveries(id))
                .hasSize(2)
                .extracting(WebhookDelivery::messageId)
                .containsOnly(test.messageId());
        assertThat(as.system(() -> service.redeliver(id, 0))).isEqualTo(Refused.UNKNOWN);
        assertThat(as.system(() -> service.redeliver(0, test.id()))).isEqualTo(Refused.UNKNOWN);
    }

    private List<WebhookDelivery> deliveries(long id) {
        return as.system(() -> directory.deliveries(id, null)).items();
    }

    @Test
    void aWebhookIsDeletedWithItsMessages() {
        long id = make().webhook().id();
        as.system(() -> service.sendTest(id));

        as.system(() -> service.delete(id));

        assertThat(as.system(() -> directory.byId(id))).isEmpty();
        assertThat(deliveries(id)).isEmpty();
        assertThat(as.system(() -> service.delete(id))).isEqualTo(Refused.UNKNOWN);
    }
}
