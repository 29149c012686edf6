package org.vestibule.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Argon2idTest {

    private final Argon2id argon2id = new Argon2id(256, 2, 1);

    /** From the tests of the reference implementation by the method's authors. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4",
                "$argon2id$v=19$m=256,t=2,p=2$c29tZXNhbHQ$bQk8UB/VmZZF4Oo79iDXuL5/0ttZwg2f/5U52iv1cDc",
                "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc"
            })
    void agreesWithTheReferenceImplementation(String text) {
        Argon2Hash reference = Argon2Hash.parse(text).orElseThrow();

        assertThat(argon2id.matches("password", reference)).isTrue();
        assertThat(argon2id.matches("Password", reference)).isFalse();
        assertThat(reference.text()).isEqualTo(text);
    }

    @Test
    void gotMemoryBackFromAnEarlierHashWithoutAnyOfIt() {
        Argon2Hash first = argon2id.hash("a tide of paper boats");

        argon2id.hash("harbour lights at nine");

        assertThat(argon2id.matches("a tide of paper boats", first)).isTrue();
    }

    @Test
    void hashesWithAnotherSaltEachTime() {
        assertThat(argon2id.hash("harbour lights").text())
                .isNotEqualTo(argon2id.hash("harbour lights").text());
    }

    @Test
    void isSharedByManyThreads() {
        Argon2Hash hash = argon2id.hash("harbour lights");

        assertThat(IntStream.range(0, 64)
                        .parallel()
                        .filter(each -> argon2id.matches(each % 2 == 0 ? "harbour lights" : "harbour light", hash)))
                .hasSize(32);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "$none",
                "$argon2i$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4",
                "$argon2id$v=16$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4",
                "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbH$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/45a",
                "$argon2id$v=19$m=99999999,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4"
            })
    void readsNothingElse(String text) {
        assertThat(Argon2Hash.parse(text)).isEmpty();
    }
}
