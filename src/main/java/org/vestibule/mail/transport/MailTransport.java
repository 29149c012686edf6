package org.vestibule.mail.transport;

import org.vestibule.mail.TransportOutcome;

/** Hands outgoing messages over to a mail server or a folder, as the operator's settings say. */
public interface MailTransport {

    /** Hands the message over, or says why that was impossible; it never takes much longer than its time-outs. */
    TransportOutcome handOver(OutgoingMail mail);
}
