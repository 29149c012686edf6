package org.vestibule.mail;

/** The outcome of retrying a failed e-mail. */
public sealed interface RetryEmailOutcome {

    /** It is on its way again. */
    record Pending(EmailActivity activity) implements RetryEmailOutcome {}

    /** It hasn't failed, or someone else was faster; so it stays as it is. */
    record NotFailed(EmailActivity activity) implements RetryEmailOutcome {}

    /** There is no such e-mail. */
    record Unknown() implements RetryEmailOutcome {}
}
