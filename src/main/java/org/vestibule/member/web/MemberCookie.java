package org.vestibule.member.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import org.vestibule.member.CurrentMember;
import org.vestibule.member.MemberSessions;
import org.vestibule.member.MemberSignedIn;
import org.vestibule.member.MemberSignedOut;
import org.vestibule.member.PortalUser;
import org.vestibule.portal.PortalAddress;
import org.vestibule.settings.Settings;
import org.vestibule.shell.SafeCookie;

/** Gives the browser of someone who signs in to a portal a new session's cookie, for that portal's addresses alone. */
@ApplicationScoped
class MemberCookie {

    private final MemberSessions sessions;
    private final CurrentMember current;
    private final Settings settings;

    @Inject
    MemberCookie(MemberSessions sessions, CurrentMember current, Settings settings) {
        this.sessions = sessions;
        this.current = current;
        this.settings = settings;
    }

    protected MemberCookie() {
        this(null, null, null);
    }

    void drop(@Observes MemberSignedOut signedOut) {
        ExternalContext request = FacesContext.getCurrentInstance().getExternalContext();
        if (request.getRequestCookieMap().get(MemberSessions.COOKIE) instanceof Cookie old) {
            sessions.end(old.getValue());
        }
        add(request, signedOut.user(), "", 0);
        current.set(null);
    }

    void renew(@Observes MemberSignedIn signedIn) {
        ExternalContext request = FacesContext.getCurrentInstance().getExternalContext();
        if (request.getRequestCookieMap().get(MemberSessions.COOKIE) instanceof Cookie old) {
            sessions.end(old.getValue());
        }
        var user = signedIn.user();
        add(request, user, sessions.begin(user), (int) MemberSessions.VALIDITY.toSeconds());
        current.set(user);
    }

    private void add(ExternalContext request, PortalUser user, String value, int seconds) {
        Cookie cookie = SafeCookie.of(
                MemberSessions.COOKIE,
                value,
                PortalAddress.local(user.portal(), ""),
                request.isSecure() || overHttps(user.portal().baseUrl()));
        cookie.setMaxAge(seconds);
        ((HttpServletResponse) request.getResponse()).addCookie(cookie);
    }

    /** A proxy in front may have taken the encryption off; the address that people use says whether there is any. */
    private boolean overHttps(String portalsOwnAddress) {
        String address = portalsOwnAddress == null ? settings.baseUrl().toString() : portalsOwnAddress;
        return address.startsWith("https:");
    }
}
