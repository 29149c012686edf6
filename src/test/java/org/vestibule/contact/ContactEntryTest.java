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
    void needsOneNameAndNothingElse() {
        assertThat(BYRON.flaws()).isEmpty();
        assertThat(BYRON.details().email()).isEmpty();
        assertThat(BYRON.details().phone()).isNull();
        assertThat(ContactEntry.blank().flaws()).containsExactly(new Flaw(ContactField.LAST_NAME, Reason.MISSING));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Madonna", "王", "X Æ A-12", "O'Neill", "عمر", "D’Arc", "José 3."})
    void takesPeopleWithOneName(String name) {
        assertThat(ContactEntry.blank().with(ContactField.FIRST_NAME, name).flaws())
                .isEmpty();
        assertThat(ContactEntry.blank().with(ContactField.LAST_NAME, name).flaws())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"+49 (0)30 123-45", "0171/1234567 ext. 3", "1-800-FLOWERS", "٠١٢٣", "12"})
    void takesWhatHasTheDigitsOfAPhoneNumber(String phone) {
        assertThat(BYRON.with(ContactField.PHONE, phone).flaws()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "-", "n/a", "+"})
    void refusesWhatHasNoDigitForAPhoneNumber(String phone) {
        assertThat(BYRON.with(ContactField.PHONE, phone).flaws())
                .containsExactly(new Flaw(ContactField.PHONE, Reason.NO_PHONE));
    }

    @Test
    void checksOnlyWhatChangedSinceItWasStored() {
        ContactEntry stored = BYRON.with(ContactField.PHONE, "abc").with(ContactField.EMAIL, "a.@b.cc");
        ContactEntry renamed = stored.with(ContactField.FIRST_NAME, "Ada");

        assertThat(renamed.flawsSince(stored)).isEmpty();
        assertThat(renamed.detailsSince(stored).phone()).isEqualTo("abc");
        assertThat(renamed.detailsSince(stored).email()).map(EmailAddress::text).contains("a.@b.cc");
        assertThat(renamed.with(ContactField.LAST_NAME, "")
                        .with(ContactField.FIRST_NAME, "")
                        .flawsSince(ContactEntry.blank()))
                .contains(new Flaw(ContactField.LAST_NAME, Reason.MISSING));
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
