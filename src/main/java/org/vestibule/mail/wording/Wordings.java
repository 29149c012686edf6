package org.vestibule.mail.wording;

import java.util.Locale;

/** Knows the words that an e-mail is written with now. */
public interface Wordings {

    /**
     * The words that the portal chose for the message in the reader's language, or else the shipped ones.
     *
     * @param portalId null for a message of no portal
     * @param language one of those that {@link ShippedWording#languageFor} gives
     */
    EmailWording of(Long portalId, EmailMessage message, Locale language);
}
