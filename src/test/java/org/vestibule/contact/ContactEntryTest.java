package org.vestibule.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestibule.contact.Flaw.Reason;

class ContactEntryTest {

    private static final ContactEntry BYRON = new ContactEntry(Map.of(ContactField.LAST_NAME, "Byron"));

    @Test
    void needsALastNameAndNothingElse() {
        assertThat(BYRON.flaws()).isEmpty();
        assertThat(BYRON.details().email()).isEmpty();
        assertThat(BYRON.details().phone()).isNull();
        assertThat(ContactEntry.blank().flaws()).containsExactly(new Flaw(ContactField.LAST_NAME, Reason.MISSING));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<script>alert(1)</script>", "#{1+1}", "Robert'); DROP TABLE contact;--", "می\u200Cخواهم", "王"})
    void takesOddTextsAsText(String name) {
        ContactEntry entry = BYRON.with(ContactField.FIRST_NAME, name);
        assertThat(entry.flaws()).isEmpty();
        assertThat(entry.details().firstName()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada\r\nBcc: eve@example.org",
                "Ada\u202Enoryb",
                "Ada\u200FB",
                "Ada\u0000",
                "A\tda",
                "Ada\u2028B",
                "\u200B"
            })
    void refusesLineBreaksControlsAndWhatTurnsTheDirection(String name) {
        assertThat(BYRON.with(ContactField.FIRST_NAME, name).flaws())
                .containsExactly(new Flaw(ContactField.FIRST_NAME, Reason.FORBIDDEN_CHARACTER));
    }

    @Test
    void refusesWhatHasNoRoom() {
        assertThat(BYRON.with(ContactField.FIRST_NAME, "a".repeat(100)).flaws()).isEmpty();
        assertThat(BYRON.with(ContactField.FIRST_NAME, "a".repeat(101)).flaws())
                .containsExactly(new Flaw(ContactField.FIRST_NAME, Reason.TOO_LONG));
    }

    @Test
    void refusesWhatIsNoAddressAndNoLanguage() {
        assertThat(BYRON.with(ContactField.EMAIL, "ada@").flaws())
                .containsExactly(new Flaw(ContactField.EMAIL, Reason.NO_ADDRESS));
        assertThat(BYRON.with(ContactField.EMAIL, "jörg+crm@exämple.org").flaws())
                .isEmpty();
        assertThat(BYRON.with(ContactField.LANGUAGE, "zz").flaws())
                .containsExactly(new Flaw(ContactField.LANGUAGE, Reason.NO_LANGUAGE));
        assertThat(BYRON.with(ContactField.LANGUAGE, "el").flaws()).isEmpty();
    }

    @Test
    void tellsNoDifferenceBetweenABlankTextAndNone() {
        assertThat(BYRON.with(ContactField.PHONE, "  ")).isEqualTo(BYRON);
    }

    @Test
    void makesNoContactOutOfFlaws() {
        assertThatIllegalStateException().isThrownBy(ContactEntry.blank()::details);
    }
}
