package org.vestibule.staff.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.ServletContext;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vestibule.journal.Journal;
import org.vestibule.security.CurrentCaller;
import org.vestibule.shared.DatabaseAvailability;
import org.vestibule.shell.problem.Unavailable;
import org.vestibule.staff.StaffAccounts;

/** When a request's session is looked up, which may take the database and comes before any limit. */
class StaffAuthenticationTest {

    private final StaffAccounts accounts = mock();
    private final HttpServletRequest request = mock();
    private final HttpMessageContext context = mock();
    private final DatabaseAvailability database = new DatabaseAvailability();
    private final StaffAuthentication authentication =
            new StaffAuthentication(accounts, mock(CurrentCaller.class), mock(Journal.class), database);

    @BeforeEach
    void aRequest() {
        ServletContext application = mock();
        when(application.getSessionCookieConfig()).thenReturn(mock(SessionCookieConfig.class));
        when(request.getServletContext()).thenReturn(application);
        when(request.getServletPath()).thenReturn("/crm/contacts");
        when(request.getCookies()).thenReturn(new Cookie[] {new Cookie(SessionSeal.COOKIE, "made up")});
        when(context.getAuthParameters()).thenReturn(new AuthenticationParameters());
        database.probed(true);
    }

    private void validate() {
        authentication.validateRequest(request, mock(HttpServletResponse.class), context);
        verify(context).doNothing();
        verifyNoInteractions(accounts);
    }

    @Test
    void looksForTheSessionOfABrowserThatBringsASeal() {
        validate();

        verify(request).getSession(false);
    }

    @Test
    void looksForNoneWithoutASeal() {
        when(request.getCookies()).thenReturn(new Cookie[] {new Cookie("JSESSIONID", "made up")});

        validate();

        verify(request, never()).getSession(anyBoolean());
    }

    @Test
    void looksForNoneForAFile() {
        when(request.getServletPath()).thenReturn("/assets/designer/icons.svg");

        validate();

        verify(request, never()).getSession(anyBoolean());
    }

    @Test
    void looksForNoneWhileTheDatabaseIsAwayAndSaysSo() {
        database.probed(false);

        validate();

        verify(request, never()).getSession(anyBoolean());
        verify(request).setAttribute(Unavailable.class.getName(), true);
    }

    @Test
    void saysNothingOfTheKindWhileItAnswers() {
        validate();

        verify(request, never()).setAttribute(any(), any());
        assertThat(Unavailable.wasAway(request)).isFalse();
    }
}
