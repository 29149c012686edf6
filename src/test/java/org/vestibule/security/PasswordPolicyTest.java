package org.vestibule.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {

    private final PasswordPolicy policy = new PasswordPolicy();

    @ParameterizedTest
    @NullAndEmptySource
    void missesAPassword(String none) {
        assertThat(policy.problem(none, List.of())).contains(PasswordViolation.MISSING);
    }

    @Test
    void countsCharactersAsPeopleDo() {
        assertThat(policy.problem("x7 kq!w", List.of())).contains(PasswordViolation.TOO_SHORT);
        assertThat(policy.problem("😀🚢⚓🌊", List.of())).contains(PasswordViolation.TOO_SHORT);
    }

    @Test
    void allowsLongOnesUpToTheLimit() {
        String words = "the tide turns twice a day ";
        assertThat(policy.problem(words.repeat(10).substring(0, 256), List.of()))
                .isEmpty();
        assertThat(policy.problem(words.repeat(10).substring(0, 257), List.of()))
                .contains(PasswordViolation.TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password",
                "Password",
                "PASSWORD1",
                "password123!",
                "p@ssw0rd",
                "drowssap",
                "12345678",
                "87654321",
                "qwertyuiop",
                "aaaaaaaa",
                "abcdefgh",
                "abcabcabc",
                "iloveyou2",
                "Football2024",
                "Password1",
                "Summer2026!",
                "!Dragon2026!",
                "!!!!!!!!"
            })
    void refusesWhatEverybodyGuesses(String password) {
        assertThat(policy.problem(password, List.of())).contains(PasswordViolation.COMMON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "harbour lights at nine",
                "correct password please",
                "football and iloveyou",
                "Xk7#pQ2m",
                "vestibule-demo",
                "zwölf Boxkämpfer",
                "今日はとても良い天気",
                "tr0mbone-kettle"
            })
    void asksForNoParticularCharacters(String password) {
        assertThat(policy.problem(password, List.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Ada.Byron@Example.org", "ada.byron", "ADA  BYRON", "adabyron", "AdaByron2026!", "!!ada.byron1"})
    void refusesThePersonsOwnNames(String password) {
        assertThat(policy.problem(password, List.of("ada.byron@example.org", "Ada Byron")))
                .contains(PasswordViolation.PERSONAL);
    }

    @Test
    void takesNamesThatAreUnknownOrBlankForNothing() {
        assertThat(policy.problem("harbour lights", java.util.Arrays.asList(null, " ")))
                .isEmpty();
    }
}
