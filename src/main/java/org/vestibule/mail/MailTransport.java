package org.vestibule.mail;

/** The way by which messages leave the house. Which one it is, the operator's settings decide. */
public interface MailTransport {

    /** Hands the message over, or says why that was impossible; it never takes much longer than its time-outs. */
    TransportOutcome handOver(OutgoingMail mail);
}
