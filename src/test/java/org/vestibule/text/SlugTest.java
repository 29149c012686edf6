package org.vestibule.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource({
        "Harbour Partner Portal, harbour-partner-portal",
        "Fern & Field, fern-field",
        "Größe & Maß, grosse-mass",
        "'  2026 — plans!', 2026-plans",
        "Œuvres à Łódź, oeuvres-a-lodz",
        "お知らせ, ''"
    })
    void holdsWhatAnAddressCan(String name, String slug) {
        assertThat(Slug.of(name, 60)).isEqualTo(slug);
    }

    @Test
    void endsWithNoHyphenIfItIsTruncated() {
        assertThat(Slug.of("word word", 5)).isEqualTo("word");
    }

    @Test
    void writesGermanLettersAsGermansDo() {
        assertThat(Slug.of("Ärzte für Größe", "de", 60)).isEqualTo("aerzte-fuer-groesse");
        assertThat(Slug.of("A\u0308rzte", "de", 60)).isEqualTo("aerzte");
        assertThat(Slug.of("Ärzte", "en", 60)).isEqualTo("arzte");
    }
}
