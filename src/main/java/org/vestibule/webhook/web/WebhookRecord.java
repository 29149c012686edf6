package org.vestibule.webhook.web;

import static org.vestibule.shell.Texts.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import org.vestibule.shared.paging.Cursor;
import org.vestibule.shared.paging.ListSlice;
import org.vestibule.shell.ListAddress;
import org.vestibule.shell.ListParameters;
import org.vestibule.shell.Moments;
import org.vestibule.webhook.WebhookDelivery;
import org.vestibule.webhook.WebhookEventType;
import org.vestibule.webhook.administration.WebhookDirectory;
import org.vestibule.webhook.administration.WebhookSummary;

/** The record of a webhook, with the log of what was sent to it. */
@Named
@RequestScoped
public class WebhookRecord {

    private final WebhookDirectory directory;
    private final Moments moments;
    private WebhookSummary webhook;
    private ListSlice<WebhookDelivery> deliveries;

    @Inject
    WebhookRecord(WebhookDirectory directory, Moments moments) {
        this.directory = directory;
        this.moments = moments;
    }

    /** Reads the current state of the record that the address names; answers 404 if there is none. */
    public void refresh() throws IOException {
        webhook = null;
        deliveries = null;
        if (getWebhook() == null) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().responseSendError(404, "No such webhook");
            faces.responseComplete();
        }
    }

    /** The webhook that the address names; null if there is none. */
    public WebhookSummary getWebhook() {
        if (webhook == null) {
            webhook = ListParameters.ofRequest()
                    .number("id")
                    .flatMap(directory::byId)
                    .orElse(null);
        }
        return webhook;
    }

    /** The page of the log that the address names. */
    public ListSlice<WebhookDelivery> getDeliveries() {
        if (deliveries == null && getWebhook() != null) {
            deliveries = directory.deliveries(
                    webhook.id(), ListParameters.ofRequest().cursor());
        }
        return deliveries;
    }

    /** Whether the page should poll for the outcome of a message. */
    public boolean isWaiting() {
        return getWebhook() != null && getDeliveries().items().stream().anyMatch(WebhookRecord::isUnderWay);
    }

    /** A message is counted as tried from the moment on at which it is being sent. */
    private static boolean isUnderWay(WebhookDelivery delivery) {
        return switch (delivery.status()) {
            case SENDING -> true;
            case PENDING -> delivery.attempts() == 0;
            case DELIVERED, FAILED, CANCELLED -> false;
        };
    }

    /** The address of the page of the log that begins or ends at the cursor. */
    public String turn(Cursor cursor) {
        return new ListAddress("/crm/webhooks/" + webhook.id()).at(cursor).toString();
    }

    /** The text that names the event of a message. */
    public String event(WebhookDelivery delivery) {
        return Arrays.stream(WebhookEventType.values())
                .filter(type -> type.text().equals(delivery.eventType()))
                .findFirst()
                .map(type -> text(WebhookMessages.TEXTS, "type." + type))
                .orElse(delivery.eventType());
    }

    /** What came of the last attempt, in words; "" before the first. */
    public String answer(WebhookDelivery delivery) {
        String status = delivery.answerStatus() == null ? "" : "HTTP " + delivery.answerStatus();
        String failure = delivery.failure() == null ? "" : text(WebhookMessages.TEXTS, "failure." + delivery.failure());
        return status.isEmpty() || failure.isEmpty() ? status + failure : status + " · " + failure;
    }

    /** The text that says when a message is retried; null if it isn't, or wasn't tried yet. */
    public String next(WebhookDelivery delivery) {
        return delivery.nextAttemptAt() == null || delivery.failure() == null
                ? null
                : text(WebhookMessages.TEXTS, "log.next", moments.full(delivery.nextAttemptAt()));
    }

    /** The question to confirm before the webhook is deleted. */
    public String getDeleteQuestion() {
        return webhook == null ? "" : text(WebhookMessages.TEXTS, "delete.question", webhook.host());
    }

    /** The question to confirm before the webhook is switched off. */
    public String getSwitchOffQuestion() {
        return webhook == null ? "" : text(WebhookMessages.TEXTS, "switchOff.question", webhook.host());
    }

    /** The question to confirm before the secret is rotated. */
    public String getRotateQuestion() {
        return webhook == null ? "" : text(WebhookMessages.TEXTS, "rotate.question", webhook.host());
    }

    /** The text that says until when the former secret is valid; null if there is none. */
    public String getFormerSecret() {
        return webhook == null || webhook.formerSecretUntil() == null
                ? null
                : text(WebhookMessages.TEXTS, "record.formerSecret", moments.full(webhook.formerSecretUntil()));
    }

    /** The text that says since when nothing could be delivered; null if the last attempt succeeded. */
    public String getFailing() {
        return webhook == null || webhook.failingSince() == null || !webhook.on()
                ? null
                : text(WebhookMessages.TEXTS, "record.failing", moments.full(webhook.failingSince()));
    }
}
