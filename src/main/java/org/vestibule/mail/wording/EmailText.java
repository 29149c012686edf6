package org.vestibule.mail.wording;

import java.util.Locale;
import java.util.Optional;
import org.vestibule.portal.Portal;

/**
 * The present words of one of a portal's e-mails in a language.
 *
 * @param language one of {@link ShippedWording#languages}, or a language that the portal adds
 * @param own the portal's own words; empty if the shipped words are used, or nothing is written yet
 */
public record EmailText(Portal portal, EmailMessage message, String language, Optional<PortalEmailText> own) {

    /** The words that are used; for an added language without words, the English words to translate. */
    public EmailWording wording() {
        return own.map(PortalEmailText::wording).orElseGet(this::shipped);
    }

    /** Whether the portal's own words are used. */
    public boolean isOwn() {
        return own.isPresent();
    }

    /** Whether the portal adds the language, so that there are no shipped words in it. */
    public boolean isAdded() {
        return !ShippedWording.isShipped(language);
    }

    /** The shipped words; for an added language, those in English. */
    public EmailWording shipped() {
        return ShippedWording.of(message, Locale.forLanguageTag(language));
    }

    /** Whether the shipped words have changed since the portal's were saved. */
    public boolean isOvertaken() {
        return own.filter(text -> text.isOlderThan(shipped())).isPresent();
    }

    /** The version for detecting concurrent changes; 0, which no stored record has, for the shipped words. */
    public long version() {
        return own.map(PortalEmailText::version).orElse(0L);
    }
}
