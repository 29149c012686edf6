package org.vestibule.shell.route;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalAddressFilterTest {

    private final HttpServletRequest request = mock(HttpServletRequest.class);
    private final HttpServletResponse response = mock(HttpServletResponse.class);
    private final FilterChain chain = mock(FilterChain.class);

    private void ask(String method, String path, String query) throws Exception {
        when(request.getMethod()).thenReturn(method);
        when(request.getRequestURI()).thenReturn(path);
        when(request.getQueryString()).thenReturn(query);
        new CanonicalAddressFilter().doFilter(request, response, chain);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, //crm///contacts, , /crm/contacts",
        "HEAD, //crm, q=a, /crm?q=a",
        "GET, /site/harbour/welcome, invitation=x#, /site/harbour/welcome?invitation=x",
        "GET, /crm, a=1#b?c=2#d, /crm?a=1"
    })
    void leadsToTheAddressThatIsMeant(String method, String path, String query, String meant) throws Exception {
        ask(method, path, query);

        verify(response).sendRedirect(meant);
        verify(chain, never()).doFilter(any(), any());
    }

    @ParameterizedTest
    @CsvSource({"POST, //crm, ", "POST, /crm, a=1#b", "GET, /crm/../signin, ", "GET, /crm/., "})
    void hasNothingAtAddressesThatNobodyMeans(String method, String path, String query) throws Exception {
        ask(method, path, query);

        verify(response).sendError(HttpServletResponse.SC_NOT_FOUND);
        verify(chain, never()).doFilter(any(), any());
    }

    @ParameterizedTest
    @CsvSource({"GET, /crm/contacts, ", "POST, /crm/contacts, a=%23", "GET, /, q=//"})
    void leavesAllOthersAlone(String method, String path, String query) throws Exception {
        ask(method, path, query);

        verify(chain).doFilter(request, response);
        verify(response, never()).sendRedirect(anyString());
        verify(response, never()).sendError(anyInt());
    }
}
