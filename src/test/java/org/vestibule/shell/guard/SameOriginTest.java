package org.vestibule.shell.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameOriginTest {

    private static final URI BASE = URI.create("https://vestibule.example.org");

    @ParameterizedTest(name = "a POST with Sec-Fetch-Site {0}: {1}")
    @CsvSource({"same-origin,true", "none,true", "same-site,false", "cross-site,false"})
    void believesTheBrowser(String site, boolean allowed) {
        assertThat(new SameOrigin("POST", site, "https://evil.example.org", "vestibule.example.org").allows(BASE))
                .isEqualTo(allowed);
    }

    @ParameterizedTest(name = "a POST from {0} to {1}: {2}")
    @CsvSource({
        "http://localhost:9080,localhost:9080,true",
        "http://localhost:9081,localhost:9080,false",
        "https://vestibule.example.org,internal:9080,true",
        "https://vestibule.example.org.evil.org,vestibule.example.org,false",
        "null,vestibule.example.org,false",
        "file://,vestibule.example.org,false",
        "not an origin,vestibule.example.org,false"
    })
    void comparesTheOriginOfOlderBrowsers(String origin, String host, boolean allowed) {
        assertThat(new SameOrigin("POST", null, origin, host).allows(BASE)).isEqualTo(allowed);
    }

    @Test
    void allowsProgramsThatSendNeitherHeader() {
        assertThat(new SameOrigin("POST", null, null, "localhost").allows(BASE)).isTrue();
    }

    @ParameterizedTest(name = "Sec-Fetch-Site {0}, Origin {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "same-origin,-,true",
                "none,https://vestibule.example.org,false",
                "cross-site,https://vestibule.example.org,false",
                "-,https://vestibule.example.org,true",
                "-,https://evil.example.org,false",
                "-,null,false",
                "-,-,false"
            })
    void isSureOfOurOwnPagesOnlyWhereTheBrowserSaysSo(String site, String origin, boolean sure) {
        assertThat(new SameOrigin("POST", site, origin, "vestibule.example.org").isConfirmed(BASE))
                .isEqualTo(sure);
    }

    @Test
    void allowsSafeMethods() {
        assertThat(new SameOrigin("GET", "cross-site", "https://elsewhere.example.org", "localhost").allows(BASE))
                .isTrue();
    }

    @Test
    void checksEveryMethodThatMayChangeSomething() {
        assertThat(new SameOrigin("DELETE", "cross-site", null, "localhost").allows(BASE))
                .isFalse();
    }
}
