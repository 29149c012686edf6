package org.vestibule.mail.message;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.vestibule.mail.wording.EmailMessage;

/**
 * Sample data for a preview of a portal's e-mail. Values without a placeholder in the message are ignored.
 *
 * @param senderName the sender's name
 * @param accent the portal's colour as {@code #rrggbb}
 * @param personalMessage the inviter's message; null for none
 * @param address a new sign-in address
 * @param link with dots for a secret
 * @param locale the recipient's language
 */
public record SampleEmailData(
        EmailMessage message,
        String portalName,
        String senderName,
        String accent,
        String recipientFirstName,
        String inviterName,
        List<String> roleNames,
        String personalMessage,
        String userName,
        String address,
        String link,
        Instant expiresAt,
        Locale locale) {

    public SampleEmailData {
        roleNames = List.copyOf(roleNames);
    }
}
