package org.vestibule.widget.internal.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestWordTest {

    private static final List<String> WORDS = List.of("required", "maxlength", "max", "min", "default");

    @Test
    void findsTheMostSimilarWord() {
        assertThat(NearestWord.to("requird", WORDS)).contains("required");
        assertThat(NearestWord.to("maxlenght", WORDS)).contains("maxlength");
        assertThat(NearestWord.to("Default", WORDS)).contains("default");
    }

    @Test
    void suggestsNothingIfNothingIsSimilar() {
        assertThat(NearestWord.question("something", WORDS)).isEmpty();
        assertThat(NearestWord.question("required", List.of("required"))).isEmpty();
        assertThat(NearestWord.question("maks", WORDS)).isEqualTo(" Did you mean \"max\"?");
    }
}
