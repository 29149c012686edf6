package org.vestibule.mail;

import java.util.Locale;
import org.vestibule.text.EmailAddress;

/**
 * An e-mail that is ready but for its link.
 *
 * @param regardingId the number of the record it is about, by its kind; null for none
 * @param portalId the portal whose affair it is, which says who of the staff may see it; null for an e-mail to the staff
 * @param contactId the contact on whose timeline it stands; null for none
 * @param maskedLink the link as it stands in both bodies, with dots for the secret; null for an e-mail without one
 */
public record NewEmail(
        EmailKind kind,
        Long regardingId,
        Long portalId,
        Long contactId,
        String senderName,
        String recipientName,
        EmailAddress recipient,
        Locale locale,
        String subject,
        String text,
        String html,
        String maskedLink) {}
