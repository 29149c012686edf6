package org.vestibule.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A message to a webhook: it waits, is being sent, or was, with the last answer. Messages about the same record are sent in the
 * order of their ids.
 */
@Entity
@Table(name = "webhook_delivery")
public class WebhookDelivery {

    /** For how long a message is retried after the first attempt, which may have waited for an earlier message. */
    public static final Duration RETRIED = Duration.ofDays(1);

    /** The id has the order of the messages about a record, on all nodes: so ids aren't allocated in advance. */
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "webhook_delivery_ids")
    @SequenceGenerator(
            name = "webhook_delivery_ids",
            sequenceName = "webhook_delivery_ids",
            initialValue = 1,
            allocationSize = 1)
    private Long id;

    @Version
    private long version;

    @Column(name = "webhook_id")
    private Long webhookId;

    @Column(name = "portal_id")
    private Long portalId;

    @Column(name = "message_id")
    private String messageId;

    @Column(name = "event_type")
    private String eventType;

    @Column(name = "record_key")
    private String recordKey;

    private String payload;

    @Enumerated(EnumType.STRING)
    private WebhookDeliveryStatus status;

    @Column(name = "created_at")
    private Instant createdAt;

    private int attempts;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    @Column(name = "claimed_until")
    private Instant claimedUntil;

    @Column(name = "retry_until")
    private Instant retryUntil;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "answer_status")
    private Integer answerStatus;

    @Column(name = "answer_excerpt")
    private String answerExcerpt;

    @Enumerated(EnumType.STRING)
    private WebhookFailure failure;

    protected WebhookDelivery() {}

    public WebhookDelivery(Webhook webhook, WebhookEvent event, Instant now) {
        this(webhook.id(), event, now);
    }

    private WebhookDelivery(Long webhookId, WebhookEvent event, Instant now) {
        this.webhookId = webhookId;
        this.portalId = event.portalId();
        this.messageId = event.messageId();
        this.eventType = event.type();
        this.recordKey = event.recordKey();
        this.payload = event.payload();
        this.status = WebhookDeliveryStatus.PENDING;
        this.createdAt = now.truncatedTo(ChronoUnit.MILLIS);
        this.nextAttemptAt = createdAt;
        this.retryUntil = createdAt.plus(RETRIED);
    }

    /** The same message once more, with the same message id, after all others about its record. */
    public WebhookDelivery again(Instant now) {
        return new WebhookDelivery(
                webhookId, new WebhookEvent(eventType, recordKey, portalId, messageId, payload), now);
    }

    /** Notes the answer of a receiver that took the message. */
    public void delivered(WebhookAnswer answer, Instant now) {
        note(answer, now);
        end(WebhookDeliveryStatus.DELIVERED);
    }

    /** Notes the failure, and retries at that time. */
    public void postpone(WebhookAnswer answer, Instant next, Instant now) {
        note(answer, now);
        status = WebhookDeliveryStatus.PENDING;
        nextAttemptAt = next.truncatedTo(ChronoUnit.MILLIS);
        claimedUntil = null;
    }

    /** Notes the failure of the last attempt. */
    public void giveUp(WebhookAnswer answer, Instant now) {
        note(answer, now);
        end(WebhookDeliveryStatus.FAILED);
    }

    /** Sends it no more, because the webhook is switched off. */
    public void cancel() {
        end(WebhookDeliveryStatus.CANCELLED);
    }

    private void note(WebhookAnswer answer, Instant now) {
        answeredAt = now;
        answerStatus = answer.status();
        answerExcerpt = answer.excerpt();
        failure = answer.failure();
    }

    private void end(WebhookDeliveryStatus last) {
        status = last;
        nextAttemptAt = null;
        claimedUntil = null;
    }

    /** Whether it is still claimed by the dispatcher that claimed it until then. */
    public boolean isClaimedUntil(Instant until) {
        return status == WebhookDeliveryStatus.SENDING && until.equals(claimedUntil);
    }

    public Long id() {
        return id;
    }

    public Long webhookId() {
        return webhookId;
    }

    /** The id that receivers recognise a repeated message by. */
    public String messageId() {
        return messageId;
    }

    /** The name of the event's type. */
    public String eventType() {
        return eventType;
    }

    /** What names the record that the event is about, {@code invitation/12}. */
    public String recordKey() {
        return recordKey;
    }

    /** The body, in JSON. */
    public String payload() {
        return payload;
    }

    public WebhookDeliveryStatus status() {
        return status;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public int attempts() {
        return attempts;
    }

    /** Null once nothing more happens to it. */
    public Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    /** Until when the dispatcher that sends it has it for itself; null if nobody sends it. */
    public Instant claimedUntil() {
        return claimedUntil;
    }

    public Instant retryUntil() {
        return retryUntil;
    }

    /** When the last attempt ended; null before the first. */
    public Instant answeredAt() {
        return answeredAt;
    }

    /** The HTTP status of the last answer; null if there was none. */
    public Integer answerStatus() {
        return answerStatus;
    }

    /** The beginning of the last answer's body; null if there was none. */
    public String answerExcerpt() {
        return answerExcerpt;
    }

    /** Why the last attempt failed; null if it succeeded or there was none. */
    public WebhookFailure failure() {
        return failure;
    }
}
