package org.vestibule.mail.transport;

import org.vestibule.mail.TransportOutcome;

/** Hands outgoing messages over to a mail server or a folder, depending on the operator's settings. */
public interface MailTransport {

    /** Hands the message over, or reports why it couldn't; never takes much longer than its time-outs. */
    TransportOutcome handOver(OutgoingMail mail);
}
