package org.vestibule.webhook.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.io.StringReader;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vestibule.audit.AuditEvent;
import org.vestibule.audit.AuditEventType;
import org.vestibule.audit.AuditTrail;
import org.vestibule.invitation.InvitationMaker;
import org.vestibule.invitation.InvitationMaker.Mailed;
import org.vestibule.invitation.accepting.AcceptInvitation;
import org.vestibule.invitation.accepting.AcceptRequest;
import org.vestibule.invitation.command.InvitationLifecycle;
import org.vestibule.member.access.PortalAccessService;
import org.vestibule.security.PortalScope;
import org.vestibule.testing.As;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;
import org.vestibule.webhook.WebhookDelivery;
import org.vestibule.webhook.WebhookEventType;
import org.vestibule.webhook.WebhookSecret;
import org.vestibule.webhook.delivery.TestWebhooks;
import org.vestibule.webhook.outgoing.Receiver;

/** What webhooks are told when something happens. */
@InServer
@BothDatabases
class WebhookEventsIT {

    private static final String PASSWORD = "harbour lights at nine";

    @Inject
    TestWebhooks webhooks;

    @Inject
    InvitationMaker make;

    @Inject
    AcceptInvitation acceptInvitation;

    @Inject
    InvitationLifecycle lifecycle;

    @Inject
    PortalAccessService access;

    @Inject
    AuditTrail auditTrail;

    @Inject
    UserTransaction transaction;

    @Inject
    As as;

    private Receiver receiver;
    private Mailed mailed;
    private long webhook;

    @BeforeEach
    void open() throws IOException {
        receiver = new Receiver();
        receiver.answer("HTTP/1.1 204 No Content\r\n\r\n");
        mailed = make.mailed();
        webhook = webhook(WebhookEventType.offered());
    }

    private long webhook(Set<WebhookEventType> events) {
        return webhooks.webhook(
                "http://localhost:" + receiver.port() + "/in",
                WebhookSecret.mint(),
                events,
                PortalScope.of(List.of(mailed.portal().id())));
    }

    @AfterEach
    void close() throws IOException {
        webhooks.remove(webhook);
        receiver.close();
    }

    private List<JsonObject> told() {
        return webhooks.of(webhook).stream().map(WebhookEventsIT::json).toList();
    }

    private static JsonObject json(WebhookDelivery delivery) {
        try (var reader = Json.createReader(new StringReader(delivery.payload()))) {
            return reader.readObject();
        }
    }

    private static long id(JsonObject message, String record) {
        return message.getJsonObject("data")
                .getJsonObject(record)
                .getJsonNumber("id")
                .longValue();
    }

    @Test
    void areToldOfAnAcceptanceAndItsPortalUserByIdsAlone() {
        acceptInvitation.accept(mailed.portal(), mailed.secret(), new AcceptRequest("Augusta", "King", null, PASSWORD));

        assertThat(told())
                .extracting(message -> message.getString("type"))
                .containsExactly("contact.changed", "portal_user.created", "invitation.accepted");
        long user = make.usersOf(mailed.portal()).get(0).id();
        JsonObject accepted = told().get(2);
        assertThat(id(accepted, "invitation")).isEqualTo(mailed.invitation());
        assertThat(id(accepted, "contact")).isEqualTo(mailed.contact().id());
        assertThat(id(accepted, "portalUser")).isEqualTo(user);
        assertThat(accepted.getJsonObject("data").getJsonObject("portal").getString("key"))
                .isEqualTo(mailed.portal().key());
        assertThat(id(told().get(1), "portalUser")).isEqualTo(user);
        assertThat(webhooks.of(webhook))
                .extracting(WebhookDelivery::payload)
                .noneMatch(payload ->
                        payload.contains("Augusta") || payload.contains("@") || payload.contains(mailed.secret()));
    }

    @Test
    void areToldOfRevokingAndClosingAccess() {
        long user = make.user(mailed.portal(), mailed.contact(), InvitationMaker.someEmail())
                .id();
        as.system(() -> lifecycle.revoke(mailed.invitation()));
        as.system(() -> access.close(user));

        assertThat(told())
                .satisfiesExactly(
                        revoked -> {
                            assertThat(revoked.getString("type")).isEqualTo("invitation.revoked");
                            assertThat(revoked.getJsonObject("data").getString("change"))
                                    .isEqualTo("revoked");
                        },
                        closed -> {
                            assertThat(closed.getString("type")).isEqualTo("portal_user.deactivated");
                            assertThat(id(closed, "portalUser")).isEqualTo(user);
                        });
    }

    @Test
    void areToldOnlyOfTheirEventsAndPortals() {
        webhooks.remove(webhook);
        webhook = webhook(EnumSet.of(WebhookEventType.INVITATION_REVOKED));
        Mailed elsewhere = make.mailed();
        as.system(() -> lifecycle.revoke(elsewhere.invitation()));
        acceptInvitation.accept(mailed.portal(), mailed.secret(), new AcceptRequest("Augusta", "King", null, PASSWORD));

        assertThat(told()).isEmpty();
    }

    @Test
    void areToldOfContactsThatWereInvitedIntoTheirPortals() {
        tell(mailed.contact().id());
        tell(make.mailed().contact().id());

        assertThat(told()).singleElement().satisfies(changed -> {
            assertThat(id(changed, "contact")).isEqualTo(mailed.contact().id());
            assertThat(changed.getJsonObject("data").getString("change")).isEqualTo("deactivated");
        });
    }

    private void tell(long contactId) {
        auditTrail.tell(AuditEvent.of(AuditEventType.CONTACT__DEACTIVATED).with("contact", contactId));
    }

    @Test
    void areToldNothingOfAChangeThatIsRolledBack() throws Exception {
        transaction.begin();
        tell(mailed.contact().id());
        transaction.rollback();
        assertThat(told()).isEmpty();

        transaction.begin();
        tell(mailed.contact().id());
        transaction.commit();
        assertThat(told()).hasSize(1);
    }
}
