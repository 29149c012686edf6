package org.vestibule.mail.preview;

import java.time.Instant;
import java.util.List;
import org.vestibule.mail.wording.WordingViolation;

/** What came of an attempt to send words to oneself. */
public sealed interface SendToMyselfOutcome {

    /** The e-mail is in the outbox. */
    record Sent(String address) implements SendToMyselfOutcome {}

    /** The account of whoever asked has no address. */
    record NoAddress() implements SendToMyselfOutcome {}

    /** Enough e-mails went there lately; the next may go from then on. */
    record Limited(Instant again) implements SendToMyselfOutcome {}

    /** The words can't be sent to anybody. */
    record Invalid(List<WordingViolation> violations) implements SendToMyselfOutcome {}

    /** There is no such portal. */
    record Unknown() implements SendToMyselfOutcome {}
}
