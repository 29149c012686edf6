package org.vestibule.mail.transport;

import java.util.Locale;
import org.vestibule.mail.EmailActivity;

/**
 * A message on the point of being handed over, with its real link. It never prints itself.
 *
 * @param number the number of its activity; the same one for each attempt
 * @param key what no other e-mail has, of this installation or another; the same one for each attempt
 */
public record OutgoingMail(
        long number,
        String key,
        String senderName,
        String recipientName,
        String recipient,
        Locale locale,
        String subject,
        String text,
        String html) {

    /** The activity's message with the link in the masked one's place. */
    public static OutgoingMail of(EmailActivity activity, String link) {
        MaskedLink masked = new MaskedLink(activity.maskedLink());
        return new OutgoingMail(
                activity.id(),
                MessageKey.of(activity),
                activity.senderName(),
                activity.recipientName(),
                activity.recipient(),
                activity.locale(),
                activity.subject(),
                masked.revealedInText(activity.text(), link),
                masked.revealedInHtml(activity.html(), link));
    }

    @Override
    public String toString() {
        return "OutgoingMail[" + number + "]";
    }
}
