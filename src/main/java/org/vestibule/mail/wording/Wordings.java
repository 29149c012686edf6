package org.vestibule.mail.wording;

import java.util.Locale;

/** Finds the present words of an e-mail. */
public interface Wordings {

    /**
     * The portal's words for the message in the reader's language, or else the shipped words.
     *
     * @param portalId null for a message of no portal
     * @param language a language that {@link ShippedWording#languageFor} returns
     */
    EmailWording of(Long portalId, EmailMessage message, Locale language);
}
