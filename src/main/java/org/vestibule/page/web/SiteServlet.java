package org.vestibule.page.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.vestibule.member.CurrentMember;
import org.vestibule.member.MemberSessions;
import org.vestibule.page.Page;
import org.vestibule.page.PagePath;
import org.vestibule.page.Pages;
import org.vestibule.portal.CurrentPortal;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalAddress;
import org.vestibule.portal.Portals;
import org.vestibule.shell.AddressKeepingViewHandler;
import org.vestibule.shell.SafeCookie;
import org.vestibule.shell.problem.ProblemServlet;

/**
 * The public sites of the portals, {@code /site/{portal}/{path}}. It finds out whose site is asked for, who is asking and
 * which page is meant, and leads to the view generated from the page's revision, or to what else is to be said.
 */
@WebServlet(name = "site", urlPatterns = "/site/*")
public class SiteServlet extends HttpServlet {

    /** Addresses that no page can have: paths of pages hold neither dots nor underscores. */
    private static final String BRAND = "brand.css";

    private static final String ICON = "icon.svg";
    private static final String SIGN_OUT = "sign_out";

    private static final String NOWHERE = "/WEB-INF/site/nowhere.xhtml";
    private static final String PROBLEM = "/WEB-INF/site/problem.xhtml";

    private final transient Portals portals;
    private final transient Pages pages;
    private final transient MemberSessions sessions;
    private final transient CurrentPortal currentPortal;
    private final transient CurrentMember currentMember;
    private final transient SitePage sitePage;
    private final transient MovedPages movedPages;

    @Inject
    public SiteServlet(
            Portals portals,
            Pages pages,
            MemberSessions sessions,
            CurrentPortal currentPortal,
            CurrentMember currentMember,
            SitePage sitePage,
            MovedPages movedPages) {
        this.portals = portals;
        this.pages = pages;
        this.sessions = sessions;
        this.currentPortal = currentPortal;
        this.currentMember = currentMember;
        this.sitePage = sitePage;
        this.movedPages = movedPages;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<SiteAddress> address = SiteAddress.of(request.getPathInfo());
        Optional<Portal> portal = address.map(SiteAddress::portalKey).flatMap(portals::byKey);
        if (portal.isEmpty()) {
            request.setAttribute(ProblemServlet.VIEW, NOWHERE);
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (address.get().rest().equals(BRAND)) {
            Brand.style(portal.get()).write(request, response);
        } else if (address.get().rest().equals(ICON)) {
            Brand.icon(portal.get()).write(request, response);
        } else {
            currentPortal.set(portal.get());
            request.setAttribute(ProblemServlet.VIEW, PROBLEM);
            sessions.userOf(portal.get(), cookie(request)).ifPresent(currentMember::set);
            request.setAttribute(
                    AddressKeepingViewHandler.LOCALE, SiteLanguage.of(Optional.empty(), request, portal.get()));
            answer(address.get().rest(), request, response);
        }
    }

    private void answer(String rest, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Portal portal = currentPortal.get();
        if (rest.equals(SIGN_OUT) && request.getMethod().equals("POST")) {
            sessions.end(cookie(request));
            forgetCookie(portal, request, response);
            response.sendRedirect(PortalAddress.local(portal, ""));
            return;
        }
        Optional<PagePath> path = PagePath.parse(rest);
        Optional<Page> page = path.flatMap(there -> pages.at(portal, there))
                .filter(found -> found.published().isPresent());
        if (page.isEmpty() && path.isPresent() && movedPages.leadOn(portal, path.get(), request, response)) {
            return;
        }
        if (page.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (page.get().opensTo(currentMember.isSignedIn(), Visitor.roleIds(currentMember))) {
            show(page.get(), request, response);
        } else {
            refuse(page.get(), request, response);
        }
    }

    private void show(Page page, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var locale = SiteLanguage.of(page.locale(), request, page.portal());
        request.setAttribute(AddressKeepingViewHandler.LOCALE, locale);
        var revision = page.published().orElseThrow();
        sitePage.show(page, revision, locale);
        // What a page shows can depend on who is asking, and an invitation's page on a secret in its address.
        response.setHeader("Cache-Control", "no-store");
        request.getRequestDispatcher(RevisionViews.viewOf(revision)).forward(request, response);
    }

    private void refuse(Page page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Page> signIn = Optional.ofNullable(page.portal().signInPageId())
                .flatMap(pages::byId)
                .filter(candidate ->
                        candidate.published().isPresent() && !candidate.id().equals(page.id()));
        if (currentMember.isSignedIn() || signIn.isEmpty()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            String next = PortalAddress.local(page.portal(), page.path());
            response.sendRedirect(
                    PortalAddress.local(page.portal(), signIn.get().path()) + "?next="
                            + URLEncoder.encode(next, StandardCharsets.UTF_8));
        }
    }

    private static String cookie(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(MemberSessions.COOKIE))
                .map(Cookie::getValue)
                .findFirst()
                .orElse(null);
    }

    private static void forgetCookie(Portal portal, HttpServletRequest request, HttpServletResponse response) {
        Cookie gone = SafeCookie.of(MemberSessions.COOKIE, "", PortalAddress.local(portal, ""), request.isSecure());
        gone.setMaxAge(0);
        response.addCookie(gone);
    }
}
