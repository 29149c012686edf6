package org.vestibule.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {

    @ParameterizedTest
    @CsvSource({
        "Müller, muller",
        "Łukasz Wójcik, lukasz wojcik",
        "Søren Kjærgaard, soren kjaergaard",
        "Großmann, grossmann",
        "İpek Yıldız, ipek yildiz",
        "Παπαδόπουλος, παπαδοπουλοσ",
        "O’Neill, o'neill",
        "王 小明, 王 小明",
        "김 서연, 김 서연"
    })
    void foldsCaseAndAccents(String text, String folded) {
        assertThat(SearchText.fold(text)).isEqualTo(folded);
    }

    @Test
    void putsASpaceBeforeEachWordAndTheAddressLast() {
        assertThat(SearchText.of(contact("Anne-Marie", "O'Neill", "Kanaal & Co", "am@example.org")))
                .isEqualTo(" anne-marie anne marie o'neill o neill kanaal & co am@example.org");
    }

    @Test
    void leavesTheAtSignToTheAddress() {
        assertThat(SearchText.of(contact("Ice@", "A@B", "C@D", "alice@example.org")))
                .isEqualTo(" ice a b c d alice@example.org");
    }

    @Test
    void keepsKeysWithinTheRoomOfTheirColumns() {
        assertThat(SearchText.key("ß".repeat(100), 150)).hasSize(150);
        assertThat(SearchText.key("각".repeat(100), 210)).hasSize(100);
        assertThat(SearchText.of(
                        contact("æ".repeat(100), "æ-".repeat(50), "ß ".repeat(75), "æ".repeat(60) + "@example.org")))
                .hasSizeLessThanOrEqualTo(1500);
        assertThat(SearchText.key(" ", 10)).isNull();
    }

    private static ContactDetails contact(String firstName, String lastName, String company, String email) {
        return new ContactDetails(
                firstName, lastName, EmailAddress.parse(email), null, null, company, Optional.empty());
    }
}
