package org.vestibule.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class TypedPasswordTest {

    private static final String COMPOSED = "d\u00FCrr\u00E9 \u1EA1pfel";
    private static final String DECOMPOSED = Normalizer.normalize(COMPOSED, Normalizer.Form.NFD);

    @Test
    void composesLettersAndTreatsAllSpacesAsTheSame() {
        assertThat(TypedPassword.prepared(DECOMPOSED)).isEqualTo(COMPOSED);
        assertThat(TypedPassword.prepared("a\u00A0b\u3000c")).isEqualTo("a b c");
        assertThat(TypedPassword.prepared(null)).isEmpty();
    }

    @Test
    void keepsCaseWidthAndSurroundingSpace() {
        assertThat(TypedPassword.prepared(" Ａb² ")).isEqualTo(" Ａb² ");
    }

    @Test
    void triesTheFormsOfFormerHashes() {
        assertThat(TypedPassword.forms(DECOMPOSED)).containsExactly(COMPOSED, DECOMPOSED);
        assertThat(TypedPassword.forms(COMPOSED)).containsExactly(COMPOSED, DECOMPOSED);
        assertThat(TypedPassword.forms("harbour lights")).containsExactly("harbour lights");
    }
}
