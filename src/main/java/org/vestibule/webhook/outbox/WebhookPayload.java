package org.vestibule.webhook.outbox;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.vestibule.audit.AuditEvent;
import org.vestibule.audit.AuditEventType;
import org.vestibule.portal.Portal;
import org.vestibule.webhook.WebhookEventType;

/**
 * Writes the body of a message. It names people by the ids of their records alone, so that nothing about a person is kept in the
 * log of messages or by a receiver who doesn't need it.
 */
final class WebhookPayload {

    /** The attributes of audit events that are ids of records, with the names that receivers see. */
    private static final Map<String, String> RECORDS =
            Map.of("invitation", "invitation", "contact", "contact", "member", "portalUser");

    private static final Map<AuditEventType, String> CHANGES = Map.of(
            AuditEventType.CONTACT__CHANGED, "changed",
            AuditEventType.CONTACT__DEACTIVATED, "deactivated",
            AuditEventType.CONTACT__REACTIVATED, "reactivated",
            AuditEventType.CONTACT__ERASED, "erased",
            AuditEventType.CONTACT__REMOVED, "removed",
            AuditEventType.MEMBER__ACCESS_CLOSED, "closed",
            AuditEventType.MEMBER__DELETED, "deleted",
            AuditEventType.INVITATION__REVOKED, "revoked",
            AuditEventType.INVITATION__SUPERSEDED, "superseded");

    private WebhookPayload() {}

    static String of(WebhookEventType type, AuditEvent event, Optional<Portal> portal, Instant now) {
        JsonObjectBuilder data = Json.createObjectBuilder();
        event.about().forEach((name, value) -> {
            if (RECORDS.containsKey(name) && !(type.isOfContact() && name.equals("member"))) {
                data.add(RECORDS.get(name), Json.createObjectBuilder().add("id", Long.parseLong(value)));
            }
        });
        portal.ifPresent(one -> data.add(
                "portal", Json.createObjectBuilder().add("key", one.key()).add("name", one.name())));
        Optional.ofNullable(CHANGES.get(event.type())).ifPresent(change -> data.add("change", change));
        return Json.createObjectBuilder()
                .add("type", type.text())
                .add("timestamp", now.truncatedTo(ChronoUnit.MILLIS).toString())
                .add("data", data)
                .build()
                .toString();
    }
}
