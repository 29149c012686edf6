package org.vestibule.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.servlet.ServletContext;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LanguagesTest {

    private final HttpServletRequest request = mock();

    @BeforeEach
    void aBrowserThatWishesForFrench() {
        ServletContext application = mock();
        when(application.getSessionCookieConfig()).thenReturn(mock(SessionCookieConfig.class));
        when(request.getServletContext()).thenReturn(application);
        when(request.getLocales())
                .thenAnswer(asked -> Collections.enumeration(List.of(Locale.forLanguageTag("pl"), Locale.FRANCE)));
    }

    @Test
    void withoutAChoiceTheFirstSupportedLanguageOfTheBrowserCounts() {
        assertThat(Languages.of(request)).isEqualTo(Locale.FRENCH);
    }

    @Test
    void anEarlyRefusalIsInTheChosenLanguage() {
        when(request.getCookies()).thenReturn(new Cookie[] {new Cookie("vestibule.lang", "de")});

        assertThat(Languages.of(request)).isEqualTo(Locale.GERMAN);
    }

    @Test
    void anUnsupportedLanguageIsNoChoice() {
        when(request.getCookies()).thenReturn(new Cookie[] {new Cookie("vestibule.lang", "xx")});

        assertThat(Languages.of(request)).isEqualTo(Locale.FRENCH);
    }
}
