package org.vestibule.mail.message;

import java.time.Instant;
import java.util.Locale;

/**
 * The data of an e-mail with a link for a member of staff to choose a password, for its template.
 *
 * @param product the product's name, which is also the sender's
 * @param administratorName the person who had it sent and answers questions about it
 * @param userName the name to sign in with
 * @param link the link, with dots for the secret
 * @param locale the language of the e-mail
 */
public record StaffEmailData(
        String product,
        String recipientName,
        String administratorName,
        String userName,
        String link,
        Instant expiresAt,
        Locale locale) {}
