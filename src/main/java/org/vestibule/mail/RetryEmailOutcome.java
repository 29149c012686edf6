package org.vestibule.mail;

/** What came of asking for another try of an e-mail. */
public sealed interface RetryEmailOutcome {

    /** It is on its way again. */
    record Pending(EmailActivity activity) implements RetryEmailOutcome {}

    /** It hasn't failed, or someone else was faster; so it stays as it is. */
    record NotFailed(EmailActivity activity) implements RetryEmailOutcome {}

    /** There is no such e-mail. */
    record Unknown() implements RetryEmailOutcome {}
}
