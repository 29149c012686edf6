package org.vestibule.webhook;

/** Why an attempt to deliver a message to a webhook failed. */
public enum WebhookFailure {
    /** The receiver answered with another status than 2xx. */
    REFUSED,
    /** The receiver answered with another address; redirects aren't followed. */
    REDIRECTED,
    /** The receiver answered 410: the address is gone for good. */
    GONE,
    /** The host has an address in a private or reserved network, which the operator doesn't allow. */
    PRIVATE_ADDRESS,
    /** No name server knows the host. */
    UNKNOWN_HOST,
    UNREACHABLE,
    TIMED_OUT,
    /** The connection can't be encrypted, or the certificate isn't valid for the host. */
    NOT_ENCRYPTED,
    /** What came back isn't HTTP. */
    NO_HTTP,
    /** The secret can't be decrypted: the installation's key is another one than when it was stored. */
    SECRET_UNREADABLE,
    /** Sending was interrupted again and again. */
    INTERRUPTED,
    INTERNAL
}
