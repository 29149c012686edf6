package org.vestibule.mail.preview;

import org.vestibule.mail.wording.EmailMessage;
import org.vestibule.mail.wording.EmailWording;

/**
 * A request to preview words as an e-mail.
 *
 * @param language the tag of the words' language
 * @param wording as typed; it may break the rules
 * @param contactId the contact to show it for; null for a made-up person
 */
public record EmailPreviewRequest(
        long portalId, EmailMessage message, String language, EmailWording wording, Long contactId) {}
