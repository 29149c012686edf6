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
 * Decides the language that a portal speaks to a visitor, among those its texts are in: what they chose, else that of their
 * account, else that of the e-mail whose link they opened, else their browser's wish, else the portal's own.
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

    /** For a visitor who has come to the portal; who is signed in is known by now. */
    Locale of(HttpServletRequest request, Portal portal) {
        return choice(request)
                .or(() -> known(
                        Optional.of(member).filter(CurrentMember::isSignedIn).map(user -> user.get()
                                .locale())))
                .or(() -> known(links.stream()
                        .flatMap(link -> link.of(request).stream())
                        .findFirst()))
                .or(() -> wish(request))
                .orElse(portal.defaultLocale());
    }

    /**
     * What a visitor asks for whom nobody knows, and who comes without a link from an e-mail; empty where they leave it to
     * the portal.
     */
    public static Optional<Locale> asked(HttpServletRequest request) {
        return LanguageFilter.remembered(request).or(() -> wish(request));
    }

    /** What an anonymous visitor asks for who comes by a link from an e-mail. */
    public static Optional<Locale> asked(LinkHolder holder, HttpServletRequest request) {
        return LanguageFilter.remembered(request)
                .or(() -> known(Optional.of(holder.language())))
                .or(() -> wish(request));
    }

    /** What a member asks for who comes without a query. */
    public static Optional<Locale> asked(PortalUser member, HttpServletRequest request) {
        return LanguageFilter.remembered(request)
                .or(() -> known(Optional.of(member.locale())))
                .or(() -> wish(request));
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
                .flatMap(wish -> known(Optional.of(wish)).stream())
                .findFirst();
    }

    /** The language alone, without a country; empty where the portals' texts aren't in it. */
    private static Optional<Locale> known(Optional<Locale> wish) {
        return wish.map(locale -> Locale.forLanguageTag(locale.getLanguage())).filter(KNOWN::contains);
    }
}
