package org.vestibule.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SingleLineFormatterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada\r\nBcc: eve",
                "Ada\nBcc: eve",
                "Ada\u2028Bcc: eve",
                "Ada\u0085Bcc: eve",
                "Ada\u0000\tBcc: eve"
            })
    void turnsEveryBreakIntoASpace(String text) {
        assertThat(SingleLineFormatter.of(text, 100)).isEqualTo("Ada Bcc: eve");
    }

    @Test
    void dropsDirectionMarks() {
        assertThat(SingleLineFormatter.of("\u202Enoryb\u202C \u2067Ada\u200F", 100))
                .isEqualTo("noryb Ada");
    }

    @Test
    void keepsLettersOfEveryScriptAndJoinedEmoji() {
        assertThat(SingleLineFormatter.of("Zoë Ωμέγα محمد 👩‍🚀", 100)).isEqualTo("Zoë Ωμέγα محمد 👩‍🚀");
    }

    @Test
    void shortensWithoutSplittingACharacter() {
        assertThat(SingleLineFormatter.of("Ada 👍👍👍", 6)).isEqualTo("Ada …");
        assertThat(SingleLineFormatter.of("Ada Byron", 6)).isEqualTo("Ada B…");
    }
}
