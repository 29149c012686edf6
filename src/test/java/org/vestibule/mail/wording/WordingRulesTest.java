package org.vestibule.mail.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vestibule.mail.wording.WordingField.BODY;
import static org.vestibule.mail.wording.WordingField.BUTTON;
import static org.vestibule.mail.wording.WordingField.HEADING;
import static org.vestibule.mail.wording.WordingField.PREHEADER;
import static org.vestibule.mail.wording.WordingField.SUBJECT;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestibule.mail.wording.WordingViolation.Reason;

class WordingRulesTest {

    static EmailWording with(WordingField field, String text) {
        Map<WordingField, String> texts = new EnumMap<>(Map.of(
                SUBJECT, "Come in",
                HEADING, "Come in",
                BODY, "Hello {firstName},\n\n{button}",
                BUTTON, "Enter"));
        texts.put(field, text);
        return new EmailWording(texts);
    }

    private static List<WordingViolation> violations(WordingField field, String text) {
        return WordingRules.violations(EmailMessage.INVITATION, with(field, text));
    }

    static Stream<Arguments> shipped() {
        return Arrays.stream(EmailMessage.values()).flatMap(message -> ShippedWording.languages().stream()
                .map(language -> Arguments.of(message, language)));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void shippedWordsKeepThem(EmailMessage message, String language) {
        EmailWording wording = ShippedWording.of(message, Locale.forLanguageTag(language));

        assertThat(WordingRules.violations(message, wording)).isEmpty();
        assertThat(wording.text(BODY)).contains("\n\n{button}\n\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{name}", "{firstname}", "{ firstName }", "{}", "{firstName", "firstName}", "{userName}"})
    void anUnknownPlaceholderIsRefusedWithItsLine(String placeholder) {
        assertThat(violations(BODY, "Hello\n\n" + placeholder + "\n\n{link}"))
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.reason()).isEqualTo(Reason.UNKNOWN_PLACEHOLDER);
                    assertThat(violation.line()).isEqualTo(3);
                    assertThat(placeholder).contains(violation.found());
                });
    }

    @Test
    void eachLineWithAnUnknownPlaceholderIsReported() {
        assertThat(violations(BODY, "{a}\n{b}\n{link}"))
                .extracting(WordingViolation::line)
                .containsExactly(1, 2);
        assertThat(violations(SUBJECT, "For {a}"))
                .containsExactly(new WordingViolation(SUBJECT, Reason.UNKNOWN_PLACEHOLDER, 0, "{a}"));
    }

    @Test
    void aBodyNeedsTheLinkOrTheButton() {
        assertThat(violations(BODY, "Hello\n\nBye")).containsExactly(new WordingViolation(BODY, Reason.NO_LINK, 3, ""));
        assertThat(violations(BODY, "Go to {link}, {firstName}.")).isEmpty();
        assertThat(violations(BODY, "{button}")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"BUTTON, Press {button} now, 3", "MESSAGE, x {message}, 3"})
    void paragraphPlaceholdersMustStandAlone(Placeholder placeholder, String line, int number) {
        assertThat(violations(BODY, "Hello {link}\n\n" + line))
                .containsExactly(new WordingViolation(BODY, Reason.NOT_ALONE, number, placeholder.text()));
    }

    @Test
    void aParagraphPlaceholderNeedsEmptyLinesAroundIt() {
        assertThat(violations(BODY, "Hello\n{button}"))
                .extracting(WordingViolation::reason)
                .containsExactly(Reason.NOT_ALONE);
        assertThat(violations(BODY, "{button}\nHello"))
                .extracting(WordingViolation::reason)
                .containsExactly(Reason.NOT_ALONE);
    }

    @ParameterizedTest
    @CsvSource({"SUBJECT, {link}", "HEADING, {button}", "PREHEADER, {message}", "BUTTON, {link}"})
    void linksAndQuotationsAreAllowedOnlyInTheBody(WordingField field, String text) {
        assertThat(violations(field, text)).containsExactly(new WordingViolation(field, Reason.BODY_ONLY, 0, text));
    }

    @Test
    void lengthsAreBounded() {
        for (WordingField field : WordingField.values()) {
            String filling = field == BODY ? "{link}" : "";
            String longest = filling + "x".repeat(field.maxLength() - filling.length());

            assertThat(violations(field, longest)).as(field.key()).isEmpty();
            assertThat(violations(field, longest + "x")).containsExactly(WordingViolation.of(field, Reason.TOO_LONG));
        }
    }

    @Test
    void aSubjectHasOneLine() {
        assertThat(violations(SUBJECT, "Come\r\nBcc: all@example.org"))
                .containsExactly(WordingViolation.of(SUBJECT, Reason.FORBIDDEN_CHARACTER));
        assertThat(violations(BODY, "turned \u202E round {link}"))
                .containsExactly(WordingViolation.of(BODY, Reason.FORBIDDEN_CHARACTER));
    }

    @Test
    void wordsAreLeftForPeopleWithoutAFirstName() {
        assertThat(violations(SUBJECT, "{firstName}"))
                .containsExactly(WordingViolation.of(SUBJECT, Reason.EMPTY_FOR_SOME));
        assertThat(violations(SUBJECT, "{firstName} {roles}"))
                .containsExactly(WordingViolation.of(SUBJECT, Reason.EMPTY_FOR_SOME));
        assertThat(violations(SUBJECT, "{firstName}, {portal}")).isEmpty();
    }

    @Test
    void onlyThePreheaderAndAnUnusedButtonCanBeMissing() {
        assertThat(violations(PREHEADER, " ")).isEmpty();
        assertThat(violations(SUBJECT, " ")).containsExactly(WordingViolation.of(SUBJECT, Reason.MISSING));
        assertThat(violations(BUTTON, "")).containsExactly(WordingViolation.of(BUTTON, Reason.MISSING));
        Map<WordingField, String> texts = new EnumMap<>(with(BODY, "{link}").texts());
        texts.put(BUTTON, "");
        assertThat(WordingRules.violations(EmailMessage.INVITATION, new EmailWording(texts)))
                .isEmpty();
    }

    @Test
    void theFingerprintDiffersAfterEveryChange() {
        EmailWording wording = with(SUBJECT, "Come in");

        assertThat(wording.fingerprint())
                .hasSize(64)
                .isEqualTo(with(SUBJECT, " Come in ").fingerprint())
                .isNotEqualTo(with(SUBJECT, "Come in!").fingerprint());
    }
}
