package org.vestibule.shell.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestibule.security.OneTimeToken;

class TokenMaskTest {

    private final String token = OneTimeToken.mint().hash();

    @Test
    void unmasksTheToken() {
        assertThat(TokenMask.unmask(TokenMask.mask(token))).hasValue(token);
    }

    @Test
    void masksItDifferentlyEachTime() {
        String masked = TokenMask.mask(token);

        assertThat(masked).doesNotContain(token);
        assertThat(TokenMask.mask(token)).isNotEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "no token", "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"})
    void takesNothingElse(String said) {
        assertThat(TokenMask.unmask(said)).isEmpty();
    }
}
