package org.vestibule.page.web.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vestibule.member.CurrentMember;
import org.vestibule.member.PortalUser;
import org.vestibule.portal.Portal;
import org.vestibule.shell.AddressKeepingViewHandler;
import org.vestibule.shell.LanguageFilter;
import org.vestibule.shell.LinkHolder;
import org.vestibule.shell.LinkLanguage;

/**
 * Selects a portal's language for a visitor, among the supported ones: the chosen language, else that of the account,
 * else that of the e-mail whose link was opened, else the browser's, else the portal's own.
 */
@ApplicationScoped
public class SiteLanguage {

    private static final List<Locale> KNOWN = List.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH);

    private final CurrentMember member;
    private final Instance<LinkLanguage> links;

    @Inject
    public SiteLanguage(CurrentMember member, @Any Instance<LinkLanguage> links) {
        this.member = member;
        this.links = links;
    }

    /** The language for a visitor of the portal, after the signed-in user was resolved. */
    Locale of(HttpServletRequest request, Portal portal) {
        return choice(request)
                .or(() -> known(
                        Optional.of(member).filter(CurrentMember::isSignedIn).map(user -> user.get()
                                .locale())))
                .or(() -> known(links.stream()
                        .flatMap(link -> link.of(request).stream())
                        .findFirst()))
                .or(() -> accepted(request))
                .orElse(portal.defaultLocale());
    }

    /**
     * The language that an anonymous visitor without a link from an e-mail requests; empty for the portal's default.
     */
    public static Optional<Locale> asked(HttpServletRequest request) {
        return LanguageFilter.remembered(request).or(() -> accepted(request));
    }

    /** The language that an anonymous visitor with a link from an e-mail requests. */
    public static Optional<Locale> asked(LinkHolder holder, HttpServletRequest request) {
        return LanguageFilter.remembered(request)
                .or(() -> known(Optional.of(holder.language())))
                .or(() -> accepted(request));
    }

    /** The language that a member requests without a query. */
    public static Optional<Locale> asked(PortalUser member, HttpServletRequest request) {
        return LanguageFilter.remembered(request)
                .or(() -> known(Optional.of(member.locale())))
                .or(() -> accepted(request));
    }

    private static Optional<Locale> choice(HttpServletRequest request) {
        return request.getAttribute(AddressKeepingViewHandler.LOCALE) instanceof Locale chosen
                ? Optional.of(chosen)
                : Optional.empty();
    }

    private static Optional<Locale> accepted(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Optional.empty();
        }
        return Collections.list(request.getLocales()).stream()
                .flatMap(locale -> known(Optional.of(locale)).stream())
                .findFirst();
    }

    /** The language without a country; empty if it isn't supported. */
    private static Optional<Locale> known(Optional<Locale> asked) {
        return asked.map(locale -> Locale.forLanguageTag(locale.getLanguage())).filter(KNOWN::contains);
    }
}
