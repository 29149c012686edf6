package org.vestibule.mail;

/** The result of handing one message to the transport. */
public sealed interface TransportOutcome {

    /** From here on the message is the other side's. */
    record Done() implements TransportOutcome {}

    /**
     * The other side did not take the message.
     *
     * @param detail what it said, in its words, on one line; null where it said nothing
     */
    record Refused(MailFailure reason, String detail) implements TransportOutcome {

        public Refused {
            detail = SingleLineFormatter.of(detail, 500);
        }
    }
}
