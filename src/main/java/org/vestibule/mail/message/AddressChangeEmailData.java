package org.vestibule.mail.message;

import java.time.Instant;
import java.util.Locale;

/**
 * The data of an e-mail about a sign-in address that was changed or given up, for its template.
 *
 * @param portalId the portal whose words are used; null for the shipped words
 * @param portalName the name of the portal it is about
 * @param senderName the sender's name
 * @param accent the portal's colour as {@code #rrggbb}
 * @param address the new address, which the notice to the former address omits; the address of a deleted account
 * @param link the link, with dots for a secret
 * @param expiresAt when the link expires; notices omit it
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
