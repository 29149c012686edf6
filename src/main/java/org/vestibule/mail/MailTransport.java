package org.vestibule.mail;

/** Hands outgoing messages over to a mail server or a folder, as the operator's settings say. */
public interface MailTransport {

    /** Hands the message over, or says why that was impossible; it never takes much longer than its time-outs. */
    TransportOutcome handOver(OutgoingMail mail);
}
