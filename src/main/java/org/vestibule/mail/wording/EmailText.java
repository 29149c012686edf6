package org.vestibule.mail.wording;

import java.util.Locale;
import java.util.Optional;
import org.vestibule.portal.Portal;

/**
 * The present words of one of a portal's e-mails in a language.
 *
 * @param language one of {@link ShippedWording#languages}
 * @param own the portal's own words; empty if the shipped words are used
 */
public record EmailText(Portal portal, EmailMessage message, String language, Optional<PortalEmailText> own) {

    /** The words that are used. */
    public EmailWording wording() {
        return own.map(PortalEmailText::wording).orElseGet(this::shipped);
    }

    /** Whether the portal's own words are used. */
    public boolean isOwn() {
        return own.isPresent();
    }

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
