package org.vestibule.mail.transport;

import java.util.Locale;
import org.vestibule.mail.EmailActivity;
import org.vestibule.mail.Sender;

/**
 * A message about to be handed over, with its real link. Its {@code toString} contains only the activity's id.
 *
 * @param number the id of its activity; the same for each attempt
 * @param key a key that is unique across installations; the same for each attempt
 */
public record OutgoingMail(
        long number,
        String key,
        Sender sender,
        String recipientName,
        String recipient,
        Locale locale,
        String subject,
        String text,
        String html) {

    /** The activity's message from this sender, with the masked link replaced by this link. */
    public static OutgoingMail of(EmailActivity activity, Sender sender, String link) {
        MaskedLink masked = new MaskedLink(activity.maskedLink());
        return new OutgoingMail(
                activity.id(),
                MessageKey.of(activity),
                sender,
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
