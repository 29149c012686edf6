package org.vestibule.mail.message;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.vestibule.mail.wording.EmailMessage;

/**
 * What one of a portal's e-mails would be about, to show how its words look. What the message has no placeholder for isn't
 * looked at.
 *
 * @param senderName the name that the e-mail comes from
 * @param accent the portal's colour as {@code #rrggbb}
 * @param personalMessage a line from the inviter; null for none
 * @param address a new address to sign in with
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
