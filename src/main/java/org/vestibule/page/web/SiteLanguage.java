package org.vestibule.page.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vestibule.portal.Portal;
import org.vestibule.shell.AddressKeepingViewHandler;

/** Decides the language that a visitor's page speaks, among those the portal's texts are in. */
final class SiteLanguage {

    private static final List<Locale> KNOWN = List.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH);

    private SiteLanguage() {}

    /** The page's own language where it has one; else the visitor's choice or their browser's wish; else the portal's. */
    static Locale of(Optional<Locale> page, HttpServletRequest request, Portal portal) {
        return page.or(() -> choice(request)).or(() -> wish(request)).orElse(portal.defaultLocale());
    }

    private static Optional<Locale> choice(HttpServletRequest request) {
        return request.getAttribute(AddressKeepingViewHandler.LOCALE) instanceof Locale chosen
                ? Optional.of(chosen)
                : Optional.empty();
    }

    private static Optional<Locale> wish(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Optional.empty();
        }
        return Collections.list(request.getLocales()).stream()
                .map(wish -> Locale.forLanguageTag(wish.getLanguage()))
                .filter(KNOWN::contains)
                .findFirst();
    }
}
