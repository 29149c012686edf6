package org.vestibule.webhook;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vestibule.audit.AuditEventType;

/** The types of events that webhooks are told of. Receivers depend on their names; {@code docs/webhooks.md} lists them. */
public enum WebhookEventType {
    INVITATION_SENT("invitation.sent", "invitation", AuditEventType.INVITATION__SENT),
    INVITATION_FAILED("invitation.failed", "invitation", AuditEventType.INVITATION__SEND_FAILED),
    INVITATION_ACCEPTED("invitation.accepted", "invitation", AuditEventType.INVITATION__ACCEPTED),
    INVITATION_EXPIRED("invitation.expired", "invitation", AuditEventType.INVITATION__EXPIRED),
    INVITATION_REVOKED(
            "invitation.revoked",
            "invitation",
            AuditEventType.INVITATION__REVOKED,
            AuditEventType.INVITATION__SUPERSEDED),
    PORTAL_USER_CREATED("portal_user.created", "member", AuditEventType.MEMBER__CREATED),
    PORTAL_USER_DEACTIVATED(
            "portal_user.deactivated", "member", AuditEventType.MEMBER__ACCESS_CLOSED, AuditEventType.MEMBER__DELETED),
    CONTACT_CHANGED(
            "contact.changed",
            "contact",
            AuditEventType.CONTACT__CHANGED,
            AuditEventType.CONTACT__DEACTIVATED,
            AuditEventType.CONTACT__REACTIVATED,
            AuditEventType.CONTACT__ERASED,
            AuditEventType.CONTACT__REMOVED),
    /** Sent by an administrator who tries a webhook; not to be subscribed to. */
    TEST("webhook.test", "webhook");

    private final String text;
    private final String record;
    private final List<AuditEventType> causes;

    WebhookEventType(String text, String record, AuditEventType... causes) {
        this.text = text;
        this.record = record;
        this.causes = List.of(causes);
    }

    /** The name that receivers see. */
    public String text() {
        return text;
    }

    /** The attribute of the audit event that names the record which the event is about. */
    public String record() {
        return record;
    }

    /** Whether it is about a contact, which belongs to no portal. */
    public boolean isOfContact() {
        return this == CONTACT_CHANGED;
    }

    /** The event that the audit event is told as; empty if no webhook is told of it. */
    public static Optional<WebhookEventType> of(AuditEventType cause) {
        return offered().stream().filter(type -> type.causes.contains(cause)).findFirst();
    }

    /** The events that webhooks can be told of, in the order in which they are offered. */
    public static Set<WebhookEventType> offered() {
        return EnumSet.complementOf(EnumSet.of(TEST));
    }

    /** The events as they are stored. */
    static String stored(Set<WebhookEventType> events) {
        return events.stream().sorted().map(WebhookEventType::text).collect(Collectors.joining(" "));
    }

    static Set<WebhookEventType> read(String stored) {
        Set<WebhookEventType> events = EnumSet.noneOf(WebhookEventType.class);
        List<String> names = List.of(stored.split(" "));
        Arrays.stream(values()).filter(type -> names.contains(type.text)).forEach(events::add);
        return Collections.unmodifiableSet(events);
    }
}
