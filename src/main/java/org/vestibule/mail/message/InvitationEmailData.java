package org.vestibule.mail.message;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * What an invitation's e-mail says, before a template turns it into words.
 *
 * @param portalId the portal whose words it is written with; null for the shipped words
 * @param portalName the portal that the recipient is invited to
 * @param senderName the name that the e-mail comes from
 * @param accent the portal's colour as {@code #rrggbb}
 * @param roleNames the roles offered, by name
 * @param personalMessage a line from the inviter; null for none
 * @param link the address to follow, with dots for the secret
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
