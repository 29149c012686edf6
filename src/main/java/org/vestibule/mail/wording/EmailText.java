package org.vestibule.mail.wording;

import java.util.Locale;
import java.util.Optional;
import org.vestibule.portal.Portal;

/**
 * The words of one of a portal's e-mails in one language, as they stand now.
 *
 * @param language one of {@link ShippedWording#languages}
 * @param own what the portal chose; empty where the shipped words are sent
 */
public record EmailText(Portal portal, EmailMessage message, String language, Optional<PortalEmailText> own) {

    /** What is sent. */
    public EmailWording wording() {
        return own.map(PortalEmailText::wording).orElseGet(this::shipped);
    }

    /** Whether the portal's own words are sent. */
    public boolean isOwn() {
        return own.isPresent();
    }

    public EmailWording shipped() {
        return ShippedWording.of(message, Locale.forLanguageTag(language));
    }

    /** Whether the shipped words are others than those that the portal's were made from. */
    public boolean isOvertaken() {
        return own.filter(text -> text.isOlderThan(shipped())).isPresent();
    }

    /** The version to tell changes by; 0, which no stored record has, where the shipped words are sent. */
    public long version() {
        return own.map(PortalEmailText::version).orElse(0L);
    }
}
