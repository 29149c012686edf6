package org.vestibule.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagePathTest {

    @Test
    void ignoresCaseAndSurroundingSlashes() {
        assertThat(PagePath.parse("/Offers/Spring-2026/")).contains(new PagePath("offers/spring-2026"));
    }

    @Test
    void isTheHomePageIfEmpty() {
        assertThat(PagePath.parse("")).contains(PagePath.HOME);
        assertThat(PagePath.parse("/")).contains(PagePath.HOME);
        assertThat(PagePath.parse(null)).contains(PagePath.HOME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a//b", "..", "a/../b", "brand.css", "a b", "a\nb", "%2e", "-a", "a;b", "é", "a\\b", "#{1}"})
    void refusesWhatIsNoPath(String entered) {
        assertThat(PagePath.parse(entered)).isEmpty();
    }

    @Test
    void refusesWhatIsTooLongToStore() {
        assertThat(PagePath.parse("a".repeat(301))).isEmpty();
    }
}
