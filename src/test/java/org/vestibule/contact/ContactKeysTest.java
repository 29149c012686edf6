package org.vestibule.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestibule.text.EmailAddress;
import org.vestibule.text.SearchTerm;

class ContactKeysTest {

    private static String search(String firstName, String lastName, String company, String email) {
        return ContactKeys.of(firstName, lastName, email, null, null, company).search();
    }

    /** Compares as the database does with LIKE. */
    private static boolean finds(String text, ContactKeys keys) {
        return SearchTerm.of(text).stream().allMatch(term -> term.patterns().stream()
                .anyMatch(pattern -> keys.search().matches("(?s)" + asExpression(pattern))));
    }

    private static String asExpression(String pattern) {
        var expression = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char sign = pattern.charAt(i);
            if (sign == SearchTerm.ESCAPE) {
                i++;
                expression.append("\\Q").append(pattern.charAt(i)).append("\\E");
            } else {
                expression.append(sign == '%' ? ".*" : sign == '_' ? "." : "\\Q" + sign + "\\E");
            }
        }
        return expression.toString();
    }

    @Test
    void putsASpaceBeforeEachWordAndTheAddressLast() {
        assertThat(search("Anne-Marie", "O'Neill", "Kanaal & Co", "am@example.org"))
                .isEqualTo(" anne-marie anne marie o'neill o neill kanaal & co am@example.org example.org");
    }

    @Test
    void keepsTheAtSignOnlyInTheAddress() {
        assertThat(search("Ice@", "A@B", "C@D", "alice@example.org"))
                .isEqualTo(" ice a b c d alice@example.org example.org");
    }

    @Test
    void limitsKeysToTheLengthOfTheirColumns() {
        String letters = "ﷺ".repeat(100);
        ContactKeys keys = ContactKeys.of(
                letters, letters, "æ".repeat(30) + "@example.org", "1".repeat(50), letters, "ﷺ".repeat(150));
        assertThat(keys.sort()).hasSize(210);
        assertThat(keys.company()).hasSize(160);
        assertThat(keys.search()).hasSizeLessThanOrEqualTo(3000);
        assertThat(ContactKeys.of("", "A", null, null, null, " ").company()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "東京, 東京 in a company's name",
        "商事, 商事 in a company's name",
        "太郎, a first name",
        "山田, a last name",
        "山田太郎, a whole name",
        "山田 太郎, a name with a space",
        "ﾀﾛｳ, half-width katakana in the job title",
        "タロウ, katakana in the job title"
    })
    void findsWordsOfScriptsWithoutSpaces(String text, String what) {
        assertThat(finds(text, ContactKeys.of("太郎", "山田", null, null, "タロウ部長", "株式会社東京商事")))
                .as(what)
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "+49 30 1234567, true",
        "030 1234567, true",
        "(030) 12345-67, true",
        "1234567, true",
        "3456, true",
        "0049301234567, true",
        "٣٤٥٦, true",
        "３４５６, true",
        "ada 3456, true",
        "9999, false",
        "example.org, true",
        "@example.org, false",
        "@mail.example, true",
        "mail.example, true",
        "xample.org, false",
        "ADA@MAIL, true",
        "ice@mail, false",
        "engineer, true",
        "chief eng, true",
        "ngineer, false",
        "54, true"
    })
    void findsByPhoneDomainAndJobTitle(String text, boolean found) {
        var keys =
                ContactKeys.of("Ada", "Byron", "ada@mail.example.org", "+49 30 1234567", "Chief Engineer", "Studio 54");
        assertThat(finds(text, keys)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        "münchen.example, ada@xn--mnchen-3ya.example",
        "munchen.example, ada@münchen.example",
        "xn--mnchen-3ya.example, ada@münchen.example",
        "ADA@XN--MNCHEN-3YA.example, ada@münchen.example",
        "@xn--mnchen-3ya.example, ada@münchen.example"
    })
    void findsInternationalDomainsInEitherForm(String text, String email) {
        String stored = EmailAddress.parse(email).orElseThrow().text();
        assertThat(finds(text, ContactKeys.of("Ada", "Byron", stored, null, null, null)))
                .isTrue();
    }

    @Test
    void sortsByTheLastNameOrByTheOnlyName() {
        assertThat(ContactKeys.of("Ada", "Łovelace", null, null, null, null).sort())
                .isEqualTo("lovelace ada");
        assertThat(ContactKeys.of("Björk", "", null, null, null, null).sort()).isEqualTo("bjork");
    }
}
