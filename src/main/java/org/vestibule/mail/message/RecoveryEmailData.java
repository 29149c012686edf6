package org.vestibule.mail.message;

import java.time.Instant;
import java.util.Locale;

/**
 * The data of a password recovery e-mail, for its template.
 *
 * @param portalId the portal whose words are used; null for the shipped words
 * @param portalName the name of the portal it is about
 * @param senderName the sender's name
 * @param accent the portal's colour as {@code #rrggbb}
 * @param userName the name to sign in with
 * @param link the link, with dots for the secret
 * @param locale the recipient's language
 */
public record RecoveryEmailData(
        Long portalId,
        String portalName,
        String senderName,
        String accent,
        String recipientFirstName,
        String userName,
        String link,
        Instant expiresAt,
        Locale locale) {}
