package org.vestibule.mail;

/** How the handing over of one message went. */
public sealed interface Handover {

    /** From here on the message is the other side's. */
    record Done() implements Handover {}

    /**
     * The other side did not take the message.
     *
     * @param detail what it said, in its words, on one line; null where it said nothing
     */
    record Refused(MailFailure reason, String detail) implements Handover {

        public Refused {
            detail = SingleLine.of(detail, 500);
        }
    }
}
