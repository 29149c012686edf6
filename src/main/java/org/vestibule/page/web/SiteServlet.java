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
import java.util.Set;
import org.vestibule.member.CurrentMember;
import org.vestibule.member.address.ConfirmAddressChange;
import org.vestibule.member.session.MemberSession;
import org.vestibule.member.session.MemberSessionRepository;
import org.vestibule.page.PagePath;
import org.vestibule.page.site.PublishedPage;
import org.vestibule.page.site.PublishedPageRepository;
import org.vestibule.page.site.Visit;
import org.vestibule.page.web.cache.Expectation;
import org.vestibule.page.web.cache.PageCacheCandidate;
import org.vestibule.page.web.member.MemberPages;
import org.vestibule.page.web.revision.RevisionViews;
import org.vestibule.page.web.revision.SitePage;
import org.vestibule.page.web.visit.PageOpening;
import org.vestibule.page.web.visit.SiteAddress;
import org.vestibule.page.web.visit.SiteRequestResolver;
import org.vestibule.page.web.visit.VisitorRoles;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalAddress;
import org.vestibule.shell.SafeCookie;
import org.vestibule.shell.SecretAddress;
import org.vestibule.shell.problem.SignedOut;

/**
 * The public sites of the portals, {@code /site/{portal}/{path}}. It resolves the portal, the visitor and the page, and
 * forwards to the view generated from the page's revision, redirects, or sends an error.
 */
@WebServlet(name = "site", urlPatterns = "/site/*")
public class SiteServlet extends HttpServlet {

    /** An address that no page can have: paths of pages hold neither dots nor underscores. */
    static final String SIGN_OUT = "sign_out";

    private static final String CONFIRM_ADDRESS = "/WEB-INF/site/confirm-address.xhtml";

    static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD");

    private final transient PortalBranding branding;
    private final transient PublishedPageRepository pages;
    private final transient MemberSessionRepository sessions;
    private final transient CurrentMember currentMember;
    private final transient SitePage sitePage;
    private final transient MovedPages movedPages;
    private final transient SiteRequestResolver requestResolver;
    private final transient PageOpening opening;
    private final transient MemberPages memberPages;

    @Inject
    public SiteServlet(
            PortalBranding branding,
            PublishedPageRepository pages,
            MemberSessionRepository sessions,
            CurrentMember currentMember,
            SitePage sitePage,
            MovedPages movedPages,
            SiteRequestResolver requestResolver,
            PageOpening opening,
            MemberPages memberPages) {
        this.branding = branding;
        this.pages = pages;
        this.sessions = sessions;
        this.currentMember = currentMember;
        this.sitePage = sitePage;
        this.movedPages = movedPages;
        this.requestResolver = requestResolver;
        this.opening = opening;
        this.memberPages = memberPages;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<SiteAddress> address = SiteAddress.of(request.getPathInfo());
        boolean found = address.filter(PortalBranding::isAt).isPresent()
                ? brand(address.get(), request, response)
                : address.isPresent() && answer(address.get(), request, response);
        if (!found) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** Returns false if there is no such portal. */
    private boolean brand(SiteAddress address, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<Brand> brand = branding.at(address);
        if (brand.isPresent()) {
            brand.get().write(request, response);
        }
        return brand.isPresent();
    }

    /** Returns false if there is no such portal. */
    private boolean answer(SiteAddress address, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (memberPages.answer(request, response)) {
            return true;
        }
        Optional<PagePath> path = PagePath.parse(address.rest());
        Optional<Visit> visit = requestResolver.at(address, path, request);
        if (visit.isPresent()) {
            Portal portal = visit.get().portal();
            if (portal.closed()) {
                response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
                return true;
            }
            if (address.rest().equals(SIGN_OUT) && request.getMethod().equals("POST")) {
                signOut(portal, request, response);
            } else if (address.rest().equals(ConfirmAddressChange.PATH)) {
                SecretAddress.protect(response);
                request.getRequestDispatcher(CONFIRM_ADDRESS).forward(request, response);
            } else if (visit.get().page().isPresent()) {
                open(portal, visit.get().page().get(), request, response);
            } else if (path.isEmpty() || !movedPages.leadOn(portal, path.get(), request, response)) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        }
        return visit.isPresent();
    }

    private void signOut(Portal portal, HttpServletRequest request, HttpServletResponse response) throws IOException {
        SiteRequestResolver.secret(request).ifPresent(sessions::end);
        forgetCookie(portal, request, response);
        response.sendRedirect(PortalAddress.local(portal, ""));
    }

    private void open(Portal portal, PublishedPage page, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!page.opensTo(currentMember.isSignedIn(), VisitorRoles.roleIds(currentMember))) {
            refuse(portal, page, request, response);
            return;
        }
        boolean plain = SAFE_METHODS.contains(request.getMethod()) && request.getQueryString() == null;
        if (plain && !currentMember.isSignedIn()) {
            // It isn't personal: a browser may show it when going back, and revalidates it otherwise.
            response.setHeader("Cache-Control", PageCacheCandidate.CACHING);
        } else if (request.getQueryString() != null) {
            // The address may contain the secret of a link.
            SecretAddress.protect(response);
        }
        response.addHeader("Vary", PageCacheCandidate.VARY);
        opening.open(portal, page, request);
        if (currentMember.isSignedIn()) {
            memberPages.expect(page, request);
        } else {
            PageCacheCandidate.of(request)
                    .filter(expected -> expected.fits(sitePage))
                    .ifPresent(expected -> expected.allow(request));
        }
        try {
            request.getRequestDispatcher(RevisionViews.viewOf(page.revisionId()))
                    .forward(request, response);
        } finally {
            Expectation.of(request).ifPresent(expected -> expected.end(request));
        }
    }

    private void refuse(Portal portal, PublishedPage page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<PublishedPage> signIn = Optional.ofNullable(portal.signInPageId())
                .flatMap(id -> pages.byId(portal, id))
                .filter(candidate -> candidate.id() != page.id());
        if (currentMember.isSignedIn() || signIn.isEmpty()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            String next = PortalAddress.local(portal, page.path());
            String address = PortalAddress.local(portal, signIn.get().path()) + "?next="
                    + URLEncoder.encode(next, StandardCharsets.UTF_8);
            if (request.getMethod().equals("POST")) {
                SignedOut.answer(address, request, response);
            } else {
                response.sendRedirect(address);
            }
        }
    }

    private static void forgetCookie(Portal portal, HttpServletRequest request, HttpServletResponse response) {
        Cookie gone = SafeCookie.of(MemberSession.COOKIE_NAME, "", PortalAddress.local(portal, ""), request);
        gone.setMaxAge(0);
        response.addCookie(gone);
    }
}
