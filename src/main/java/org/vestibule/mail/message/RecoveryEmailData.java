package org.vestibule.mail.message;

import java.time.Instant;
import java.util.Locale;

/**
 * What the e-mail for someone who can't sign in says, before a template turns it into words.
 *
 * @param portalId the portal whose words it is written with; null for the shipped words
 * @param portalName the portal that it is about
 * @param senderName the name that the e-mail comes from
 * @param accent the portal's colour as {@code #rrggbb}
 * @param userName the name to sign in with
 * @param link the address to follow, with dots for the secret
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
