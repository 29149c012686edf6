package org.vestibule.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells in which language the e-mail was that a visitor comes from, by the link in the address. A feature whose e-mails have
 * links has one.
 */
public interface LinkLanguage {

    /** Empty where the address has no link of the feature's, or one that it doesn't know; the portal is known by then. */
    Optional<Locale> of(HttpServletRequest request);
}
