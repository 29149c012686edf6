package org.vestibule.member.web;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.ServletContext;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestibule.member.CurrentMember;
import org.vestibule.member.PortalUser;
import org.vestibule.member.session.MemberSession;
import org.vestibule.member.session.MemberSessionRepository;
import org.vestibule.member.session.MemberSignIn;
import org.vestibule.member.session.MemberSignedIn;
import org.vestibule.portal.Portal;
import org.vestibule.settings.Settings;

class MemberCookieTest {

    private final MemberSessionRepository sessions = mock();
    private final HttpServletRequest request = mock();
    private final PortalUser user = mock();

    /** For example, somebody who is signed in accepts an invitation. */
    @ParameterizedTest
    @ValueSource(strings = {MemberSession.COOKIE_NAME + "-9080", MemberSession.COOKIE_NAME})
    void signingInAgainEndsTheFormerSessionOfTheBrowser(String name) {
        Settings settings = mock();
        when(settings.baseUrl()).thenReturn(URI.create("http://localhost:9080"));
        when(user.portal()).thenReturn(new Portal("harbour", "Harbour", Locale.ENGLISH, "#0f766e"));
        when(sessions.begin(user)).thenReturn("new");
        when(request.getCookies()).thenReturn(new Cookie[] {new Cookie(name, "former")});
        var cookie = new MemberCookie(sessions, mock(MemberSignIn.class), mock(CurrentMember.class), settings);

        try (var faces = mockStatic(FacesContext.class)) {
            FacesContext current = faces();
            faces.when(FacesContext::getCurrentInstance).thenReturn(current);
            cookie.renew(new MemberSignedIn(user));
        }

        verify(sessions).end("former");
        verify(sessions).begin(any());
    }

    private FacesContext faces() {
        SessionCookieConfig session = mock();
        when(session.getName()).thenReturn("JSESSIONID-9080");
        ServletContext application = mock();
        when(application.getSessionCookieConfig()).thenReturn(session);
        when(request.getServletContext()).thenReturn(application);
        ExternalContext external = mock();
        when(external.getRequest()).thenReturn(request);
        when(external.getResponse()).thenReturn(mock(HttpServletResponse.class));
        FacesContext current = mock();
        when(current.getExternalContext()).thenReturn(external);
        return current;
    }
}
