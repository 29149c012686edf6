package org.vestibule.mail.message;

import java.time.Instant;
import java.util.Locale;

/**
 * What the e-mails about another address to sign in with say, before a template turns them into words.
 *
 * @param portalId the portal whose words it is written with; null for the shipped words
 * @param portalName the portal that it is about
 * @param senderName the name that the e-mail comes from
 * @param accent the portal's colour as {@code #rrggbb}
 * @param address the new address; the notice to the former one leaves it out
 * @param link the address to follow, with dots for a secret
 * @param expiresAt until when the link works; the notice leaves it out
 * @param locale the recipient's language
 */
public record AddressChangeEmailData(
        Long portalId,
        String portalName,
        String senderName,
        String accent,
        String recipientFirstName,
        String address,
        String link,
        Instant expiresAt,
        Locale locale) {}
