package org.vestibule.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {

    private static final List<String> NOTHING = List.of();

    private final PasswordPolicy policy = new PasswordPolicy();

    @ParameterizedTest
    @NullAndEmptySource
    void requiresAPassword(String none) {
        assertThat(policy.problem(none, PasswordPolicy.DEFAULT_MIN_LENGTH, NOTHING))
                .contains(PasswordViolation.MISSING);
    }

    @ParameterizedTest
    @CsvSource({
        "15, salt tar winter, 15, ''",
        "15, salt tar wintr, 14, TOO_SHORT",
        "8, x7 kq!wz, 8, ''",
        "8, x7 kq!w, 7, TOO_SHORT",
        "20, salt tar winter, 15, TOO_SHORT",
        // As Unicode counts them: a ship is one character, though Java stores two.
        "8, 😀🚢⚓🌊, 4, TOO_SHORT",
        "8, 😀🚢⚓🌊 tar, 8, ''"
    })
    void countsCharacters(int minLength, String password, int characters, String violation) {
        assertThat(password.codePointCount(0, password.length())).isEqualTo(characters);
        assertThat(policy.problem(password, minLength, NOTHING).map(Enum::name).orElse(""))
                .isEqualTo(violation);
    }

    @Test
    void countsWhatIsComposedAsOneCharacter() {
        String composed = "zwölf Boxkämpfer";
        String decomposed = "zwo\u0308lf Boxka\u0308mpfer";

        assertThat(decomposed).hasSize(composed.length() + 2);
        assertThat(policy.problem(decomposed, composed.length(), NOTHING)).isEmpty();
        assertThat(policy.problem(decomposed, composed.length() + 1, NOTHING)).contains(PasswordViolation.TOO_SHORT);
    }

    @Test
    void allowsLongPasswordsUpToTheLimit() {
        String words = "the tide turns twice a day ";
        assertThat(policy.problem(words.repeat(10).substring(0, 256), PasswordPolicy.DEFAULT_MIN_LENGTH, NOTHING))
                .isEmpty();
        assertThat(policy.problem(words.repeat(10).substring(0, 257), PasswordPolicy.DEFAULT_MIN_LENGTH, NOTHING))
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
                "!!!!!!!!",
                "harbour1",
                "passwordpassword",
                "Password1234567",
                "p@ssw0rdp@ssw0rd",
                "123456789012345",
                "abcdefghijklmno",
                "qwertyuiopasdfg",
                "qwertyuiop12345",
                "1q2w3e4r5t6y7u8i",
                "1qaz2wsx3edc4rfv",
                "iloveyouforever",
                "iloveyou1234567",
                "Summer2026Summer2026",
                "dragon dragon dragon",
                "monkey123monkey123",
                "administrator123",
                "motdepasse123456"
            })
    void refusesWhatEverybodyGuesses(String password) {
        assertThat(policy.problem(password, PasswordPolicy.LOWEST_MIN_LENGTH, NOTHING))
                .contains(PasswordViolation.COMMON);
    }

    @Test
    void refusesRepetitionHoweverLong() {
        assertThat(policy.problem("password".repeat(30), PasswordPolicy.DEFAULT_MIN_LENGTH, NOTHING))
                .contains(PasswordViolation.COMMON);
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
                "tr0mbone-kettle",
                "the quick brown fox",
                "thisismypassword"
            })
    void asksForNoParticularCharacters(String password) {
        assertThat(policy.problem(password, PasswordPolicy.LOWEST_MIN_LENGTH, NOTHING))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada.Byron@Example.org",
                "ada.byron",
                "ADA  BYRON",
                "adabyron",
                "AdaByron2026!",
                "!!ada.byron1",
                "byronadabyronada",
                "Ada Byron 10.12.1815!",
                "harbour partner portal",
                "portal-of-harbour",
                "Harbour2026Harbour",
                "ada@vestibule2026",
                "VestibuleVestibule"
            })
    void refusesWhatIsMadeOfWordsAround(String password) {
        List<String> around = List.of("ada.byron@example.org", "Ada Byron", "Harbour Partner Portal of Ada", "harbour");

        assertThat(policy.problem(password, PasswordPolicy.LOWEST_MIN_LENGTH, around))
                .contains(PasswordViolation.PERSONAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada rows to the harbour", "byron 4710 5528 9936 12", "adamant boatswain"})
    void allowsWordsAroundWithinMore(String password) {
        assertThat(policy.problem(password, PasswordPolicy.DEFAULT_MIN_LENGTH, List.of("Ada Byron", "harbour")))
                .isEmpty();
    }

    @Test
    void ignoresUnknownAndBlankNames() {
        assertThat(policy.problem(
                        "harbour lights at nine",
                        PasswordPolicy.DEFAULT_MIN_LENGTH,
                        Arrays.asList(null, " ", "7", "A")))
                .isEmpty();
    }
}
