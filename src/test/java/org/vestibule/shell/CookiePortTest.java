package org.vestibule.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CookiePortTest {

    @ParameterizedTest
    @CsvSource({
        "https://crm.example.org, JSESSIONID",
        "https://crm.example.org:443, JSESSIONID",
        "https://crm.example.org:8443, JSESSIONID-8443",
        "http://crm.example.org, JSESSIONID-80",
        "http://localhost:9080, JSESSIONID-9080",
        "http://localhost:9081, JSESSIONID-9081"
    })
    void isInTheNameOfTheSessionsCookie(URI baseUrl, String name) {
        assertThat(CookiePort.sessionCookie(baseUrl)).isEqualTo(name);
    }

    @Test
    void isTheSuffixOfAllOtherNames() {
        assertThat(CookiePort.suffixOf("JSESSIONID-9080")).isEqualTo("-9080");
        assertThat(CookiePort.suffixOf("JSESSIONID")).isEmpty();
        assertThat(CookiePort.suffixOf(null)).isEmpty();
    }
}
