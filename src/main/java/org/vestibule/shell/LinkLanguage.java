package org.vestibule.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.vestibule.security.OneTimeToken;

/**
 * Tells in which language the e-mail was that a visitor comes from, by the link in the address. A feature whose e-mails have
 * links has one.
 */
public interface LinkLanguage {

    /** The name of the parameter that carries the secret of the feature's links. */
    String parameter();

    /** The language of the e-mail with the link that has this secret; empty for a link that the feature doesn't know. */
    Optional<Locale> of(String secret);

    /** Empty where the address has no link of the feature's, or one that it doesn't know; the portal is known by then. */
    default Optional<Locale> of(HttpServletRequest request) {
        return Optional.ofNullable(OneTimeToken.secretIn(request.getParameter(parameter())))
                .filter(secret -> !secret.isEmpty())
                .flatMap(this::of);
    }
}
