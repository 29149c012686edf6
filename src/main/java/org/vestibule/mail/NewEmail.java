package org.vestibule.mail;

import java.util.Locale;
import org.vestibule.text.EmailAddress;

/**
 * An e-mail that is complete except for its link.
 *
 * @param regardingId the id of the record it is about, whose type depends on the kind; null for none
 * @param portalId the portal it belongs to, which decides which staff may see it; null for an e-mail to the staff
 * @param contactId the contact whose timeline shows it; null for none
 * @param maskedLink the link as both bodies contain it, with dots for the secret; null for an e-mail without a link
 */
public record NewEmail(
        EmailKind kind,
        Long regardingId,
        Long portalId,
        Long contactId,
        SenderRequest sender,
        String recipientName,
        EmailAddress recipient,
        Locale locale,
        String subject,
        String text,
        String html,
        String maskedLink) {

    /** Replaces the secret in the masked link. */
    public static final String MASK = "••••••••";
}
