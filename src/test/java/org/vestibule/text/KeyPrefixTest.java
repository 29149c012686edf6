package org.vestibule.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyPrefixTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "nordlicht", "nordlicht ", "株", "\uD7FF", "\uD83D\uDE00"})
    void endsAfterAllThatBeginWithTheText(String prefix) {
        assertThat(KeyPrefix.end(prefix))
                .isGreaterThan(prefix)
                .isGreaterThan(prefix + "zzz")
                .isGreaterThan(prefix + "東京");
    }

    @Test
    void endsBeforeWhatBeginsOtherwise() {
        assertThat(KeyPrefix.end("nord")).isEqualTo("nore");
    }

    @Test
    void isATextThatDatabasesTake() {
        assertThat(KeyPrefix.end("\uD7FF")).isEqualTo("\uE000");
    }
}
