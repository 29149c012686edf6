package org.vestibule.mail;

/** The outcome of retrying a failed e-mail. */
public sealed interface RetryEmailOutcome {

    /** It is in the outbox again. */
    record Pending(EmailActivity activity) implements RetryEmailOutcome {}

    /** It hasn't failed, or someone else has retried it already; nothing is changed. */
    record NotFailed(EmailActivity activity) implements RetryEmailOutcome {}

    /** There is no such e-mail. */
    record Unknown() implements RetryEmailOutcome {}
}
