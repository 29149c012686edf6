package org.vestibule.mail.wording;

import java.util.Locale;

/** Finds the present words of an e-mail. */
public interface Wordings {

    /**
     * The language in which the portal writes to a reader who wants {@code wanted}: the same if it is shipped or the
     * portal has its own words for every e-mail in it, otherwise English.
     *
     * @param portalId null for a message of no portal
     */
    default Locale languageFor(Long portalId, Locale wanted) {
        return ShippedWording.languageFor(wanted);
    }

    /**
     * The portal's words for the message in the reader's language, or else the shipped words.
     *
     * @param portalId null for a message of no portal
     * @param language a language that {@link #languageFor} returns
     */
    EmailWording of(Long portalId, EmailMessage message, Locale language);
}
