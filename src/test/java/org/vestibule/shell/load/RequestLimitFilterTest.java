package org.vestibule.shell.load;

import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vestibule.security.CurrentCaller;
import org.vestibule.security.throttle.RecentlyKnownBrowsers;
import org.vestibule.shared.DatabaseAvailability;
import org.vestibule.shell.problem.Unavailable;

class RequestLimitFilterTest {

    private final DatabaseAvailability database = new DatabaseAvailability();
    private final Unavailable unavailable = mock();
    private final RecentlyKnownBrowsers known = mock();
    private final RequestLimitFilter filter = new RequestLimitFilter(database, unavailable, known, new CurrentCaller());
    private final HttpServletRequest request = mock();
    private final HttpServletResponse response = mock();
    private final FilterChain chain = mock();

    @BeforeEach
    void aRequest() {
        when(request.getServletPath()).thenReturn("/crm/contacts");
        when(request.getRemoteAddr()).thenReturn("192.0.2.1");
        database.probed(true);
    }

    @Test
    void refusesRequestsThatNeedTheDatabaseWhileItIsAway() throws Exception {
        database.probed(false);

        filter.doFilter(request, response, chain);

        verify(unavailable).answer(Unavailable.Reason.DATABASE, request, response);
        verifyNoInteractions(chain);
    }

    @Test
    void refusesARequestWhoseCallerCouldNotBeLookedUpEvenIfTheDatabaseIsBack() throws Exception {
        when(request.getAttribute(Unavailable.class.getName())).thenReturn(true);

        filter.doFilter(request, response, chain);

        verify(unavailable).answer(Unavailable.Reason.DATABASE, request, response);
        verifyNoInteractions(chain);
    }

    @Test
    void allowsFilesMeanwhile() throws Exception {
        database.probed(false);
        when(request.getServletPath()).thenReturn("/assets/designer/icons.svg");

        filter.doFilter(request, response, chain);

        verify(chain).doFilter(request, response);
    }

    @Test
    void strangersWhoFillTheSignInLeavePermitsToKnownBrowsers() throws Exception {
        when(request.getServletPath()).thenReturn("/signin");
        when(request.getMethod()).thenReturn("POST");
        ServletContext application = mock(RETURNS_DEEP_STUBS);
        when(application.getSessionCookieConfig().getName()).thenReturn("JSESSIONID-9080");
        when(request.getServletContext()).thenReturn(application);
        FilterChain known = mock();

        whileAllAreAtWork(RequestArea.SIGN_IN.size().most(), () -> {
            when(this.known.include(anyCollection())).thenReturn(true);
            filter.doFilter(request, response, known);
        });

        verify(known).doFilter(request, response);
    }

    /** Runs the work while this many strangers, each a different client, have requests in progress. */
    private void whileAllAreAtWork(int strangers, Work work) throws Exception {
        if (strangers == 0) {
            work.carryOut();
            return;
        }
        when(request.getRemoteAddr()).thenReturn("198.51.100." + strangers);
        filter.doFilter(request, response, (sent, answer) -> {
            try {
                whileAllAreAtWork(strangers - 1, work);
            } catch (Exception e) {
                throw new ServletException(e);
            }
        });
    }

    private interface Work {
        void carryOut() throws Exception;
    }
}
