package org.vestibule.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.vestibule.security.OneTimeToken;

/**
 * Finds the language of the e-mail that a visitor comes from, by the link in the address. Implemented by each feature
 * whose e-mails have links.
 */
public interface LinkLanguage {

    /** The name of the parameter with the secret of the feature's links. */
    String parameter();

    /** The language of the e-mail whose link has this secret; empty for an unknown link. */
    Optional<Locale> of(String secret);

    /**
     * The language for the request; empty if its address has no link of this feature, or an unknown one. The portal has
     * been resolved before.
     */
    default Optional<Locale> of(HttpServletRequest request) {
        return Optional.ofNullable(OneTimeToken.secretIn(request.getParameter(parameter())))
                .filter(secret -> !secret.isEmpty())
                .flatMap(this::of);
    }
}
