package org.vestibule.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class OneTimeTokenTest {

    private static final String SECRET = OneTimeToken.mint().secret();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SECRET",
                "SECRET.",
                "SECRET>",
                "SECRET)",
                "SECRET).",
                "SECRET,",
                "SECRET\"",
                "SECRET'",
                "SECRET]",
                "<SECRET>",
                " SECRET ",
                "SECRET\u201d",
                "SECRET\u3002",
                "SECRET_"
            })
    void whatCannotBelongToALinkIsLeftOut(String handedOn) {
        assertThat(OneTimeToken.secretIn(handedOn.replace("SECRET", SECRET))).isEqualTo(SECRET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SECRETx", "xSECRET", "SECRET.x", "SECRETSECRET"})
    void whatIsNotJustASecretStaysAsItCame(String other) {
        String presented = other.replace("SECRET", SECRET);
        assertThat(OneTimeToken.secretIn(presented)).isEqualTo(presented);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"abc", "abc."})
    void aPartOfASecretStaysAsItCame(String presented) {
        assertThat(OneTimeToken.secretIn(presented)).isEqualTo(presented);
    }
}
