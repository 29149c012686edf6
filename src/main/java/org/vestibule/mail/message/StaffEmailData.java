package org.vestibule.mail.message;

import java.time.Instant;
import java.util.Locale;

/**
 * What an e-mail says that brings somebody of the staff a link to choose a password, before a template turns it into words.
 *
 * @param product what they work with, which the e-mail comes from
 * @param administratorName who had it sent, and is asked if something is unclear
 * @param userName the name to sign in with
 * @param link the address to follow, with dots for the secret
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
