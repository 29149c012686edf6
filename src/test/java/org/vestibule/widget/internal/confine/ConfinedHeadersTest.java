package org.vestibule.widget.internal.confine;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfinedHeadersTest {

    private final HttpServletResponse page = mock(HttpServletResponse.class);
    private final ConfinedHeaders answer = new ConfinedHeaders(page);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length",
                "content-type",
                "Content-Encoding",
                "Transfer-Encoding",
                "Content-Security-Policy",
                "Strict-Transport-Security",
                "Cache-Control",
                "Expires",
                "Pragma",
                "Vary",
                "ETag",
                "Set-Cookie",
                "Location",
                "Refresh",
                "Connection",
                "Trailer",
                "Clear-Site-Data",
                "Access-Control-Allow-Origin",
                "X-Frame-Options",
                "x-content-type-options",
                "X-Accel-Redirect",
                "X-Sendfile"
            })
    void refuseWhatBrowsersAndProxiesObey(String name) {
        List<ThrowingCallable> ways = List.of(
                () -> answer.setHeader(name, "1"),
                () -> answer.addHeader(name, "1"),
                () -> answer.setIntHeader(name, 1),
                () -> answer.addIntHeader(name, 1),
                () -> answer.setDateHeader(name, 1),
                () -> answer.addDateHeader(name, 1));
        ways.forEach(way -> assertThatThrownBy(way)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(name));
        verifyNoMoreInteractions(page);
    }

    @Test
    void allowInformativeHeaders() {
        answer.addHeader("Link", "</next>; rel=next");
        answer.setHeader("X-Shop-Stock", "12");
        answer.addCookie(new Cookie("shop", "1"));
        answer.setHeader("Cache-Control", "no-store");
        answer.setHeader("Referrer-Policy", "strict-origin");
        verify(page).setHeader("Cache-Control", "no-store");
        verify(page).setHeader("Referrer-Policy", "strict-origin");
        verify(page).addHeader("Link", "</next>; rel=next");
        verify(page).setHeader("X-Shop-Stock", "12");
    }

    @Test
    void refuseHeadersOfTheContentAndVestibulesCookies() {
        List<ThrowingCallable> ways = List.of(
                () -> answer.setContentType("text/plain"),
                () -> answer.setCharacterEncoding("UTF-16"),
                () -> answer.setContentLength(1),
                () -> answer.setContentLengthLong(1),
                () -> answer.setLocale(Locale.ITALIAN),
                () -> answer.setBufferSize(1),
                () -> answer.setTrailerFields(Map::of),
                () -> answer.addCookie(new Cookie("JSESSIONID9080", "1")),
                () -> answer.addCookie(new Cookie("vestibule_member9080", "1")));
        ways.forEach(way -> assertThatThrownBy(way).isInstanceOf(IllegalStateException.class));
        verifyNoMoreInteractions(page);
    }
}
