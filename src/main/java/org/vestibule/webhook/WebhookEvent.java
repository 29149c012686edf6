package org.vestibule.webhook;

import java.util.UUID;

/**
 * What webhooks are told.
 *
 * @param type the name of the event's type
 * @param recordKey names the record that the event is about; events about the same record are told in their order
 * @param portalId null if it is about no portal
 * @param messageId by which receivers recognise a repeated message
 * @param payload the body, in JSON; at most 2000 characters
 */
public record WebhookEvent(String type, String recordKey, Long portalId, String messageId, String payload) {

    /** An event with a message id of its own. */
    public static WebhookEvent of(WebhookEventType type, String recordKey, Long portalId, String payload) {
        return new WebhookEvent(type.text(), recordKey, portalId, newMessageId(), payload);
    }

    private static String newMessageId() {
        return "msg_" + UUID.randomUUID().toString().replace("-", "");
    }
}
