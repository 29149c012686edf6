package org.vestibule.mail.transport;

import java.util.Locale;
import org.vestibule.mail.Sender;

/** Outgoing mails for tests. */
public final class Mails {

    private Mails() {}

    public static OutgoingMail to(String recipient) {
        return mail("Harbour Partner Portal", recipient, "Your invitation");
    }

    public static OutgoingMail mail(String senderName, String recipient, String subject) {
        return new OutgoingMail(
                1042,
                "0123abcd",
                new Sender(senderName, "portal@example.com", null),
                "Ada Byron",
                recipient,
                Locale.GERMAN,
                subject,
                "Grüße\nhttp://localhost/site/harbour/welcome?invitation=secret\n",
                "<p>Grüße <a href=\"http://localhost/site/harbour/welcome?invitation=secret\">los</a></p>");
    }
}
