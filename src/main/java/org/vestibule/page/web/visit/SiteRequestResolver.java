package org.vestibule.page.web.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.vestibule.member.CurrentMember;
import org.vestibule.member.PortalUser;
import org.vestibule.member.session.MemberSession;
import org.vestibule.member.session.MemberSessionRepository;
import org.vestibule.page.PagePath;
import org.vestibule.page.site.PublishedPageRepository;
import org.vestibule.page.site.Visit;
import org.vestibule.portal.CurrentPortal;
import org.vestibule.portal.Portal;
import org.vestibule.shell.AddressKeepingViewHandler;
import org.vestibule.shell.SafeCookie;

/** Resolves the portal, the signed-in user and the language of a request to a portal's site. */
@ApplicationScoped
public class SiteRequestResolver {

    private static final String DONE = SiteRequestResolver.class.getName();

    private final PublishedPageRepository pages;
    private final MemberSessionRepository sessions;
    private final CurrentPortal portal;
    private final CurrentMember member;
    private final SiteNavigation navigation;
    private final SiteLanguage language;

    @Inject
    public SiteRequestResolver(
            PublishedPageRepository pages,
            MemberSessionRepository sessions,
            CurrentPortal portal,
            CurrentMember member,
            SiteNavigation navigation,
            SiteLanguage language) {
        this.pages = pages;
        this.sessions = sessions;
        this.portal = portal;
        this.member = member;
        this.navigation = navigation;
        this.language = language;
    }

    /**
     * The visit of the address; empty if there is no such portal. A closed portal treats every visitor as anonymous,
     * and has no navigation.
     */
    public Optional<Visit> at(SiteAddress address, Optional<PagePath> path, HttpServletRequest request) {
        Optional<Visit> visit = pages.visit(address.portalKey(), path);
        visit.ifPresent(found -> prepare(found, request));
        return visit;
    }

    /** Sets the user, and with it the portal, that were resolved before. */
    public void enter(PortalUser user, HttpServletRequest request) {
        member.set(user);
        prepare(user.portal(), request);
    }

    private void prepare(Visit visit, HttpServletRequest request) {
        Portal found = visit.portal();
        navigation.list(found.closed() ? List.of() : visit.navigation());
        member.set(
                found.closed()
                        ? null
                        : secret(request)
                                .flatMap(secret -> sessions.userOf(found, secret))
                                .orElse(null));
        prepare(found, request);
    }

    private void prepare(Portal found, HttpServletRequest request) {
        portal.set(found);
        request.setAttribute(DONE, true);
        request.setAttribute(AddressKeepingViewHandler.LOCALE, language.of(request, found));
    }

    /** Whether the request's portal was resolved. */
    public static boolean isDone(HttpServletRequest request) {
        return request.getAttribute(DONE) != null;
    }

    /** The secret of the session in the browser's cookie. */
    public static Optional<String> secret(HttpServletRequest request) {
        return SafeCookie.value(MemberSession.COOKIE_NAME, request);
    }
}
