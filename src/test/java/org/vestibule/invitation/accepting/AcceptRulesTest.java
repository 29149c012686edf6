package org.vestibule.invitation.accepting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestibule.contact.AskedField;
import org.vestibule.invitation.accepting.AcceptViolation.Field;
import org.vestibule.invitation.accepting.AcceptViolation.Kind;
import org.vestibule.portal.Portal;
import org.vestibule.security.PasswordPolicy;
import org.vestibule.text.EmailAddress;

class AcceptRulesTest {

    private static final EmailAddress ADDRESS = new EmailAddress("ada.byron@example.org");

    private final AcceptRules check = new AcceptRules(new PasswordPolicy());
    private final Portal portal = new Portal("harbour", "Harbour Partner Portal", Locale.ENGLISH, "#0f766e");

    private List<AcceptViolation> problems(String firstName, String lastName, String userName, String password) {
        return check.problems(new AcceptRequest(firstName, lastName, userName, password), ADDRESS, portal);
    }

    @Test
    void findsNothingWrongWithAnOrdinaryForm() {
        assertThat(problems("Ada", "Byron", null, "harbour lights at nine")).isEmpty();
    }

    @Test
    void reportsAllMissingFieldsAtOnceInTheirOrder() {
        assertThat(problems(" ", null, "", ""))
                .containsExactly(
                        new AcceptViolation(Field.FIRST_NAME, Kind.MISSING),
                        new AcceptViolation(Field.LAST_NAME, Kind.MISSING),
                        new AcceptViolation(Field.PASSWORD, Kind.MISSING));
    }

    @Test
    void acceptsAFirstOrALastNameAlone() {
        assertThat(problems("", "Byron", null, "harbour lights at nine")).isEmpty();
        assertThat(problems("Madonna", null, null, "harbour lights at nine")).isEmpty();
        assertThat(problems("\u200C", "\u00A0\u200D", null, "harbour lights at nine"))
                .containsExactly(
                        new AcceptViolation(Field.FIRST_NAME, Kind.MISSING),
                        new AcceptViolation(Field.LAST_NAME, Kind.MISSING));
    }

    @Test
    void acceptsNamesUpToTheMaximumLength() {
        assertThat(problems("A".repeat(100), "Byron", null, "harbour lights at nine"))
                .isEmpty();
        assertThat(problems("A".repeat(101), "Byron", null, "harbour lights at nine"))
                .containsExactly(new AcceptViolation(Field.FIRST_NAME, Kind.TOO_LONG));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada@example.org", "ada byron", "ada<script>", "#{1+1}"})
    void rejectsAmbiguousUserNames(String userName) {
        assertThat(problems("Ada", "Byron", userName, "harbour lights at nine"))
                .containsExactly(new AcceptViolation(Field.USER_NAME, Kind.NOT_ALLOWED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada", "ada.byron_1815", "Ядвига", "ada-b"})
    void acceptsUserNamesOfAnyScript(String userName) {
        assertThat(problems("Ada", "Byron", userName, "harbour lights at nine")).isEmpty();
    }

    @Test
    void limitsTheLengthOfUserNames() {
        assertThat(problems("Ada", "Byron", "ab", "harbour lights at nine"))
                .containsExactly(new AcceptViolation(Field.USER_NAME, Kind.TOO_SHORT));
        assertThat(problems("Ada", "Byron", "abc", "harbour lights at nine")).isEmpty();
        assertThat(problems("Ada", "Byron", "a".repeat(60), "harbour lights at nine"))
                .isEmpty();
        assertThat(problems("Ada", "Byron", "a".repeat(61), "harbour lights at nine"))
                .containsExactly(new AcceptViolation(Field.USER_NAME, Kind.TOO_LONG));
        assertThat(problems("Ada", "Byron", "\uFDFA".repeat(14), "harbour lights at nine"))
                .isEmpty();
        assertThat(problems("Ada", "Byron", "\uFDFA".repeat(15), "harbour lights at nine"))
                .containsExactly(new AcceptViolation(Field.USER_NAME, Kind.TOO_LONG));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada.byron@example.org",
                "Ada Byron Ada Byron",
                "byronada-byronada",
                "countess.ada 2026",
                "harbour partner portal",
                "Ada@Harbour2026"
            })
    void rejectsTheNamesOfThePersonAndOfThePortalAsPassword(String password) {
        assertThat(problems("Ada", "Byron", "countess.ada", password))
                .containsExactly(new AcceptViolation(Field.PASSWORD, Kind.PERSONAL));
    }

    @Test
    void removesInvisibleCharactersFromNames() {
        var form = new AcceptRequest(" Ada\r\nBcc: x@example.org ", "\u202eBy\u200bron\u0007", " ada ", "p");

        assertThat(form.firstName()).isEqualTo("Ada Bcc: x@example.org");
        assertThat(form.lastName()).isEqualTo("Byron");
        assertThat(form.userName()).isEqualTo("ada");
    }

    @Test
    void keepsCharactersThatNamesNeed() {
        var form = new AcceptRequest("Zoë-Marie", "<O'Neill> نیک\u200cنام", null, "p");

        assertThat(form.firstName()).isEqualTo("Zoë-Marie");
        assertThat(form.lastName()).isEqualTo("<O'Neill> نیک\u200cنام");
    }

    @Test
    void appliesTheContactRulesToDetailsAndChecksAgreementLast() {
        var form = new AcceptRequest(
                "Ada",
                "Byron",
                null,
                "",
                Map.of(
                        AskedField.COMPANY,
                        "C".repeat(151),
                        AskedField.PHONE,
                        " +44 20 7946 0000 ",
                        AskedField.JOB_TITLE,
                        ""),
                new Terms(Optional.of("/site/harbour/terms"), false));

        assertThat(form.detail(AskedField.PHONE, "known")).isEqualTo("+44 20 7946 0000");
        assertThat(form.detail(AskedField.JOB_TITLE, "known")).isEqualTo("known");
        assertThat(check.problems(form, ADDRESS, portal))
                .containsExactly(
                        new AcceptViolation(Field.COMPANY, Kind.TOO_LONG),
                        new AcceptViolation(Field.PASSWORD, Kind.MISSING),
                        new AcceptViolation(Field.TERMS, Kind.MISSING));
    }

    @Test
    void neverPrintsThePassword() {
        assertThat(new AcceptRequest("Ada", "Byron", null, "harbour lights at nine").toString())
                .doesNotContain("harbour");
    }
}
