package org.vestibule.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AuditEventTest {

    @Test
    void isASearchableLine() {
        assertThat(AuditEvent.of(AuditEventType.INVITATION__RESENT)
                        .with("invitation", 12L)
                        .with("portal", "harbour")
                        .with("member", null)
                        .with("by", "staff/3")
                        .text())
                .isEqualTo("event=invitation.resent invitation=12 portal=harbour by=staff/3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "two words | \"two words\"",
                "a=b | \"a=b\"",
                "a\"b\\c | \"a\\\"b\\\\c\"",
                "`` | \"\"",
                "Zoë | \"Zoë\"",
                "550-no such user, sorry | \"550-no such user, sorry\""
            })
    void quotesWhatIsNoSingleWord(String value, String shown) {
        assertThat(AuditEvent.of(AuditEventType.EMAIL__FAILED)
                        .with("detail", value)
                        .text())
                .isEqualTo("event=email.failed detail=" + shown);
    }

    @ParameterizedTest
    @CsvSource({"0a, 000a", "0d, 000d", "1b, 001b", "85, 0085", "2028, 2028", "202e, 202e", "200f, 200f", "d800, d800"})
    void letsNoCharacterBreakTheLineOrTurnIt(String code, String shown) {
        String hostile = "x" + (char) Integer.parseInt(code, 16) + "event=staff.signed-in";

        assertThat(AuditEvent.of(AuditEventType.EMAIL__FAILED)
                        .with("detail", hostile)
                        .text())
                .isEqualTo("event=email.failed detail=\"x\\u" + shown + "event=staff.signed-in\"");
    }

    @Test
    void truncatesLongValues() {
        assertThat(AuditEvent.of(AuditEventType.EMAIL__FAILED)
                        .with("detail", "x".repeat(5000))
                        .text())
                .hasSizeLessThan(250)
                .endsWith("…\"");
    }

    @ParameterizedTest
    @EnumSource(AuditEventType.class)
    void namesAreWordsWithOneDot(AuditEventType type) {
        assertThat(type.text()).matches("[a-z]+\\.[a-z]+(-[a-z]+)*");
    }
}
