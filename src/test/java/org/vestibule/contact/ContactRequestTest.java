package org.vestibule.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestibule.contact.ContactViolation.Reason;
import org.vestibule.text.EmailAddress;

class ContactRequestTest {

    private static final ContactRequest BYRON = new ContactRequest(Map.of(ContactField.LAST_NAME, "Byron"));

    @Test
    void needsOneNameAndNothingElse() {
        assertThat(BYRON.violations()).isEmpty();
        assertThat(BYRON.details().email()).isEmpty();
        assertThat(BYRON.details().phone()).isNull();
        assertThat(ContactRequest.blank().violations())
                .containsExactly(new ContactViolation(ContactField.LAST_NAME, Reason.MISSING));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Madonna", "王", "X Æ A-12", "O'Neill", "عمر", "D’Arc", "José 3."})
    void acceptsPeopleWithOneName(String name) {
        assertThat(ContactRequest.blank().with(ContactField.FIRST_NAME, name).violations())
                .isEmpty();
        assertThat(ContactRequest.blank().with(ContactField.LAST_NAME, name).violations())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"+49 (0)30 123-45", "0171/1234567 ext. 3", "1-800-FLOWERS", "٠١٢٣", "12"})
    void acceptsTextsWithTheDigitsOfAPhoneNumber(String phone) {
        assertThat(BYRON.with(ContactField.PHONE, phone).violations()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "-", "n/a", "+"})
    void rejectsAPhoneNumberWithoutDigits(String phone) {
        assertThat(BYRON.with(ContactField.PHONE, phone).violations())
                .containsExactly(new ContactViolation(ContactField.PHONE, Reason.NO_PHONE));
    }

    @Test
    void checksOnlyWhatChangedSinceItWasStored() {
        ContactRequest stored = BYRON.with(ContactField.PHONE, "abc").with(ContactField.EMAIL, "a.@b.cc");
        ContactRequest renamed = stored.with(ContactField.FIRST_NAME, "Ada");

        assertThat(renamed.violationsSince(stored)).isEmpty();
        assertThat(renamed.detailsSince(stored).phone()).isEqualTo("abc");
        assertThat(renamed.detailsSince(stored).email()).map(EmailAddress::text).contains("a.@b.cc");
        assertThat(renamed.with(ContactField.LAST_NAME, "")
                        .with(ContactField.FIRST_NAME, "")
                        .violationsSince(ContactRequest.blank()))
                .contains(new ContactViolation(ContactField.LAST_NAME, Reason.MISSING));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<script>alert(1)</script>", "#{1+1}", "Robert'); DROP TABLE contact;--", "می\u200Cخواهم", "王"})
    void acceptsUnusualTexts(String name) {
        ContactRequest entry = BYRON.with(ContactField.FIRST_NAME, name);
        assertThat(entry.violations()).isEmpty();
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
    void rejectsLineBreaksControlsAndDirectionMarks(String name) {
        assertThat(BYRON.with(ContactField.FIRST_NAME, name).violations())
                .containsExactly(new ContactViolation(ContactField.FIRST_NAME, Reason.FORBIDDEN_CHARACTER));
    }

    @Test
    void rejectsTextsThatAreTooLong() {
        assertThat(BYRON.with(ContactField.FIRST_NAME, "a".repeat(100)).violations())
                .isEmpty();
        assertThat(BYRON.with(ContactField.FIRST_NAME, "a".repeat(101)).violations())
                .containsExactly(new ContactViolation(ContactField.FIRST_NAME, Reason.TOO_LONG));
    }

    @Test
    void rejectsInvalidAddressesAndLanguages() {
        assertThat(BYRON.with(ContactField.EMAIL, "ada@").violations())
                .containsExactly(new ContactViolation(ContactField.EMAIL, Reason.INVALID_EMAIL));
        assertThat(BYRON.with(ContactField.EMAIL, "jörg+crm@exämple.org").violations())
                .isEmpty();
        assertThat(BYRON.with(ContactField.LANGUAGE, "zz").violations())
                .containsExactly(new ContactViolation(ContactField.LANGUAGE, Reason.NO_LANGUAGE));
        assertThat(BYRON.with(ContactField.LANGUAGE, "el").violations()).isEmpty();
    }

    @Test
    void treatsABlankTextAsAbsent() {
        assertThat(BYRON.with(ContactField.PHONE, "  ")).isEqualTo(BYRON);
    }

    @Test
    void makesNoContactIfThereAreViolations() {
        assertThatIllegalStateException().isThrownBy(ContactRequest.blank()::details);
    }
}
