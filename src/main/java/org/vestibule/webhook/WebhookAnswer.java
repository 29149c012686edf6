package org.vestibule.webhook;

/**
 * What came of an attempt to deliver a message.
 *
 * @param status the HTTP status; null if there was no answer
 * @param excerpt the beginning of the answer's body, without control characters; null if there was none
 * @param failure null if the receiver took the message
 */
public record WebhookAnswer(Integer status, String excerpt, WebhookFailure failure) {

    private static final int GONE = 410;

    /** The receiver's answer. */
    public static WebhookAnswer of(int status, String excerpt) {
        return new WebhookAnswer(status, excerpt == null || excerpt.isBlank() ? null : excerpt, failure(status));
    }

    /** An attempt without an answer. */
    public static WebhookAnswer none(WebhookFailure failure) {
        return new WebhookAnswer(null, null, failure);
    }

    private static WebhookFailure failure(int status) {
        if (status == GONE) {
            return WebhookFailure.GONE;
        }
        return switch (status / 100) {
            case 2 -> null;
            case 3 -> WebhookFailure.REDIRECTED;
            default -> WebhookFailure.REFUSED;
        };
    }

    /** Whether the receiver took the message. */
    public boolean accepted() {
        return failure == null;
    }
}
