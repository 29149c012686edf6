package org.vestibule.mail;

/** The result of handing one message to the transport. */
public sealed interface TransportOutcome {

    /** The other side took the message. */
    record Done() implements TransportOutcome {}

    /**
     * The other side did not take the message.
     *
     * @param detail its reply, verbatim, on one line; null if there was none
     */
    record Refused(MailFailure reason, String detail) implements TransportOutcome {

        public Refused {
            detail = SingleLineFormatter.of(detail, 500);
        }
    }
}
