package org.vestibule.member.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.vestibule.member.CurrentMember;
import org.vestibule.member.PortalUser;
import org.vestibule.member.session.MemberSession;
import org.vestibule.member.session.MemberSessionRepository;
import org.vestibule.member.session.MemberSignIn;
import org.vestibule.member.session.MemberSignedIn;
import org.vestibule.member.session.MemberSignedOut;
import org.vestibule.portal.PortalAddress;
import org.vestibule.settings.Settings;
import org.vestibule.shell.KnownBrowserCookie;
import org.vestibule.shell.SafeCookie;

/**
 * Sets the session cookie and the known-browser cookie when someone signs in to a portal, for that portal's addresses
 * only.
 */
@ApplicationScoped
class MemberCookie {

    private final MemberSessionRepository sessions;
    private final MemberSignIn signIn;
    private final CurrentMember current;
    private final Settings settings;

    @Inject
    MemberCookie(MemberSessionRepository sessions, MemberSignIn signIn, CurrentMember current, Settings settings) {
        this.sessions = sessions;
        this.signIn = signIn;
        this.current = current;
        this.settings = settings;
    }

    void drop(@Observes MemberSignedOut signedOut) {
        ExternalContext request = FacesContext.getCurrentInstance().getExternalContext();
        endFormer(request);
        add(request, signedOut.user(), "", 0);
        current.set(null);
    }

    void renew(@Observes MemberSignedIn signedIn) {
        if (Cookies.areRefused()) {
            throw new IllegalStateException("A form that came without cookies signs nobody in");
        }
        ExternalContext request = FacesContext.getCurrentInstance().getExternalContext();
        endFormer(request);
        var user = signedIn.user();
        add(request, user, sessions.begin(user), (int) MemberSession.LIFETIME.toSeconds());
        remember(request, user);
        current.set(user);
    }

    private void endFormer(ExternalContext request) {
        SafeCookie.value(MemberSession.COOKIE_NAME, (HttpServletRequest) request.getRequest())
                .ifPresent(sessions::end);
    }

    private void remember(ExternalContext request, PortalUser user) {
        KnownBrowserCookie.PORTAL.renew(
                (HttpServletRequest) request.getRequest(),
                (HttpServletResponse) request.getResponse(),
                PortalAddress.local(user.portal(), ""),
                isEncrypted(request, user),
                former -> signIn.rememberBrowser(user, former));
    }

    private void add(ExternalContext request, PortalUser user, String value, int seconds) {
        Cookie cookie = SafeCookie.of(
                MemberSession.COOKIE_NAME,
                value,
                PortalAddress.local(user.portal(), ""),
                (HttpServletRequest) request.getRequest(),
                isEncrypted(request, user));
        cookie.setMaxAge(seconds);
        ((HttpServletResponse) request.getResponse()).addCookie(cookie);
    }

    private boolean isEncrypted(ExternalContext request, PortalUser user) {
        return request.isSecure() || overHttps(user.portal().baseUrl());
    }

    /** Whether people use HTTPS, by the address they use: a proxy may have terminated TLS. */
    private boolean overHttps(String portalsOwnAddress) {
        String address = portalsOwnAddress == null ? settings.baseUrl().toString() : portalsOwnAddress;
        return address.startsWith("https:");
    }
}
