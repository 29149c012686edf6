package org.vestibule.mail;

/** Why an e-mail activity is in the state it is in. Sent, Failed and Cancelled ones are inactive: closed, read-only. */
public enum EmailStatus {
    DRAFT,
    PENDING_SEND,
    SENDING,
    SENT,
    FAILED,
    CANCELLED;

    public boolean inactive() {
        return this == SENT || this == FAILED || this == CANCELLED;
    }
}
