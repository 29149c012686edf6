package org.vestibule.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageTitleTest {

    @ParameterizedTest
    @CsvSource({
        "Spring offers, spring-offers",
        "Größe & Maß, grosse-mass",
        "Œuvres à Łódź, oeuvres-a-lodz",
        "  2026 — plans!, 2026-plans",
        "お知らせ, page"
    })
    void suggestsAPartOfAPath(String title, String slug) {
        assertThat(PageTitle.parse(title).orElseThrow().slug()).isEqualTo(slug);
    }

    @Test
    void suggestsNothingThatAPathCantHold() {
        String slug = PageTitle.parse("word ".repeat(39)).orElseThrow().slug();

        assertThat(PagePath.HOME.below(slug)).isPresent();
        assertThat(slug).hasSizeLessThanOrEqualTo(60);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "two\nlines", "right\u202Eto left"})
    void isOneLineThatCanBeRead(String title) {
        assertThat(PageTitle.parse(title)).isEmpty();
    }

    @Test
    void allowsTwoHundredCharacters() {
        assertThat(PageTitle.parse("a".repeat(200))).isPresent();
        assertThat(PageTitle.parse("a".repeat(201))).isEmpty();
    }
}
