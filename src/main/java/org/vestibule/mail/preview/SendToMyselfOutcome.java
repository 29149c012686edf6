package org.vestibule.mail.preview;

import java.time.Instant;
import java.util.List;
import org.vestibule.mail.wording.WordingViolation;

/** The outcome of sending an e-mail's words to oneself. */
public sealed interface SendToMyselfOutcome {

    /** The e-mail is in the outbox. */
    record Sent(String address) implements SendToMyselfOutcome {}

    /** The caller's account has no address. */
    record NoAddress() implements SendToMyselfOutcome {}

    /** The hourly limit is reached; the next e-mail may be sent at {@code again}. */
    record Limited(Instant again) implements SendToMyselfOutcome {}

    /** The words break the rules. */
    record Invalid(List<WordingViolation> violations) implements SendToMyselfOutcome {}

    /** There is no such portal. */
    record Unknown() implements SendToMyselfOutcome {}
}
