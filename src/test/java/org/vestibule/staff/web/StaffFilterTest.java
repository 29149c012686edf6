package org.vestibule.staff.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vestibule.audit.AuditTrail;
import org.vestibule.security.CurrentCaller;
import org.vestibule.shared.DatabaseAvailability;
import org.vestibule.shell.problem.Unavailable;
import org.vestibule.staff.StaffAccountService;
import org.vestibule.staff.session.OpenSessions;

/** When a request's session is looked up, which may query the database and happens before any rate limit. */
class StaffFilterTest {

    private final StaffAccountService accounts = mock();
    private final HttpServletRequest request = mock();
    private final HttpServletResponse response = mock();
    private final FilterChain chain = mock();
    private final DatabaseAvailability database = new DatabaseAvailability();
    private final StaffFilter filter = new StaffFilter(
            new StaffAuthentication(
                    accounts,
                    mock(OpenSessions.class),
                    new CurrentCaller(),
                    new CurrentStaff(),
                    mock(AuditTrail.class)),
            database);

    @BeforeEach
    void prepareRequest() {
        ServletContext application = mock();
        when(application.getSessionCookieConfig()).thenReturn(mock(SessionCookieConfig.class));
        when(request.getServletContext()).thenReturn(application);
        when(request.getServletPath()).thenReturn("/crm/contacts");
        when(request.getCookies()).thenReturn(new Cookie[] {new Cookie(SessionSeal.COOKIE, "made up")});
        database.probed(true);
    }

    private void pass() throws Exception {
        filter.doFilter(request, response, chain);
        verify(chain).doFilter(request, response);
        verifyNoInteractions(accounts);
    }

    @Test
    void looksUpTheSessionIfThereIsASealCookie() throws Exception {
        pass();

        verify(request).getSession(false);
    }

    @Test
    void looksUpNoSessionWithoutASealCookie() throws Exception {
        when(request.getCookies()).thenReturn(new Cookie[] {new Cookie("JSESSIONID", "made up")});

        pass();

        verify(request, never()).getSession(anyBoolean());
    }

    @Test
    void looksUpNoSessionForAStaticFile() throws Exception {
        when(request.getServletPath()).thenReturn("/assets/designer/icons.svg");

        pass();

        verify(request, never()).getSession(anyBoolean());
    }

    @Test
    void looksUpNoSessionDuringAnOutageAndNotesIt() throws Exception {
        database.probed(false);

        pass();

        verify(request, never()).getSession(anyBoolean());
        verify(request).setAttribute(Unavailable.class.getName(), true);
    }

    @Test
    void notesNoOutageIfTheDatabaseAnswers() throws Exception {
        pass();

        verify(request, never()).setAttribute(any(), any());
        assertThat(Unavailable.wasAway(request)).isFalse();
    }
}
