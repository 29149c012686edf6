package org.vestibule.webhook;

/** Whether a webhook is told of events. */
public enum WebhookState {
    ON,
    /** Switched off by an administrator. */
    OFF,
    /** Switched off by Vestibule, because nothing could be delivered for days. */
    FAILED,
    /** Switched off by Vestibule, because the receiver answered that it is gone for good (410). */
    GONE
}
