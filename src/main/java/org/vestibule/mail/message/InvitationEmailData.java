package org.vestibule.mail.message;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * The data of an invitation's e-mail, for its template.
 *
 * @param portalId the portal whose words are used; null for the shipped words
 * @param portalName the name of the portal that the recipient is invited to
 * @param senderName the sender's name
 * @param accent the portal's colour as {@code #rrggbb}
 * @param roleNames the names of the offered roles
 * @param personalMessage the inviter's message; null for none
 * @param link the link, with dots for the secret
 * @param locale the recipient's language
 */
public record InvitationEmailData(
        Long portalId,
        String portalName,
        String senderName,
        String accent,
        String recipientFirstName,
        String inviterName,
        List<String> roleNames,
        String personalMessage,
        String link,
        Instant expiresAt,
        Locale locale) {

    public InvitationEmailData {
        roleNames = List.copyOf(roleNames);
    }
}
