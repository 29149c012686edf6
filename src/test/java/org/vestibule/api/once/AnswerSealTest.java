package org.vestibule.api.once;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.vestibule.api.body.Answer;

/** What the database has doesn't open an answer, even where the program's {@code Idempotency-Key} is guessed. */
class AnswerSealTest {

    private static final Answer ANSWER = new Answer(201, "/api/v1/contacts/1", "v1", "{\"lastName\":\"Höpper\"}");

    private static CallKey key(String header, String apiKey) {
        return CallKey.of(header, 7, apiKey, "POST", "contacts", new byte[0]);
    }

    @Test
    void isOpenedByTheSameKeys() {
        String sealed = new AnswerSeal(key("import-1", "vsk_secret")).seal(ANSWER);

        assertThat(sealed).doesNotContain("pper");
        assertThat(new AnswerSeal(key("import-1", "vsk_secret")).open(sealed)).isEqualTo(ANSWER);
    }

    @Test
    void isNotOpenedWithoutTheApiKeyOrTheOtherKey() {
        String sealed = new AnswerSeal(key("import-1", "vsk_secret")).seal(ANSWER);

        assertThatThrownBy(() -> new AnswerSeal(key("import-1", "")).open(sealed))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new AnswerSeal(key("import-2", "vsk_secret")).open(sealed))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void namesNoSecret() {
        assertThat(key("import-1", "vsk_secret").toString()).isEqualTo("CallKey[masked]");
    }
}
