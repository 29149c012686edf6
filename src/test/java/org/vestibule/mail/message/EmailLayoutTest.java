package org.vestibule.mail.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vestibule.mail.message.SampleMessages.invitation;
import static org.vestibule.mail.message.SampleMessages.recovery;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.vestibule.mail.message.MessageTemplates.Rendered;

/** The layout of all e-mails, in HTML and as text, in any mail program. */
class EmailLayoutTest {

    /**
     * Word, which renders e-mails in Outlook for Windows, supports no max-width, no inline-block, and padding only for
     * cells.
     */
    @ParameterizedTest
    @MethodSource("all")
    void usesTablesThatWordSupports(Rendered mail) {
        String html = mail.html();

        assertThat(html).containsPattern("<!--\\[if mso]><table [^>]*width=\"560\"[^>]*><tr><td width=\"560\">");
        assertThat(found("<table[^>]*>", html)).allSatisfy(table -> assertThat(table)
                .contains("role=\"presentation\"", "cellpadding=\"0\"", "cellspacing=\"0\"", "border=\"0\""));
        assertThat(found("<table[^>]*max-width[^>]*>", html))
                .isNotEmpty()
                .allMatch(table -> table.contains("width=\"560\""));
        assertThat(found("<(?:td|table|body)[^>]*background:#[^>]*>", html))
                .isNotEmpty()
                .allMatch(cell -> cell.contains("bgcolor="));
        assertThat(found("<(?:p|div|span|blockquote|h1)[^>]*padding:[^0][^>]*>", html))
                .isEmpty();
        assertThat(html).doesNotContain("<blockquote", "display:block;");
    }

    @ParameterizedTest
    @MethodSource("all")
    void hasAButtonMadeOfACell(Rendered mail) {
        assertThat(mail.html())
                .containsPattern("<td [^>]*bgcolor=\"#0f766e\"[^>]*mso-padding-alt:13px 26px[^>]*>\\s*"
                        + "<a href=\"[^\"]+\"[^>]*padding:13px 26px;mso-padding-alt:0;[^>]*>");
    }

    @ParameterizedTest
    @MethodSource("all")
    void breaksNamesThatAreLongerThanTheLine(Rendered mail) {
        assertThat(mail.html())
                .containsPattern("<table [^>]*table-layout:fixed[^>]*overflow-wrap:anywhere;word-break:break-word");
    }

    @ParameterizedTest
    @MethodSource("all")
    void saysTheSameInBothParts(Rendered mail) {
        String read = mail.html()
                .replaceAll("(?s)<head>.*?</head>|<div style=\"display:none.*?</div>|<!--.*?-->", "")
                .replaceAll("<[^>]+>|&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&#39;", "'")
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ");

        assertThat(mail.text().lines().map(line -> line.replaceFirst("^> |^-- $", "")
                        .strip()))
                .filteredOn(line -> !line.isEmpty())
                .allSatisfy(line -> assertThat(read).contains(line.split("[:\u00A0]+ |[\u00A0:]+$", 2)));
    }

    @ParameterizedTest
    @CsvSource({"#0f766e, #ffffff", "#ffffff, #000000", "#ffd400, #000000", "#000000, #ffffff", "red;}, #ffffff"})
    void hasReadableTextOnThePortalsColour(String accent, String ink) {
        assertThat(new Accent(accent).textColour()).isEqualTo(ink);
        assertThat(new Accent(accent).fill()).matches("#[0-9a-f]{6}");
    }

    static Stream<Rendered> all() {
        MessageTemplates templates = SampleMessages.templates();
        return Stream.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH).flatMap(locale -> {
            InvitationEmailData message = invitation("Ada", "Grace O'Hara", "Good & early\nSee you", locale);
            return Stream.of(
                    templates.invitation(message),
                    templates.resent(message),
                    templates.reminder(message),
                    templates.passwordRecovery(recovery(locale)),
                    templates.addressConfirmation(address(locale)),
                    templates.addressChanged(address(locale)),
                    templates.accountDeleted(address(locale)));
        });
    }

    private static AddressChangeEmailData address(Locale locale) {
        return new AddressChangeEmailData(
                null,
                "Harbour Partner Portal",
                "Harbour & Co",
                "#0f766e",
                "Ada",
                "ada.byron@example.org",
                "https://example.org/site/harbour/confirm_address?address=x",
                Instant.EPOCH,
                locale);
    }

    private static List<String> found(String expression, String html) {
        return Pattern.compile(expression)
                .matcher(html)
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
