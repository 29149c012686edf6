package org.vestibule.mail.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vestibule.mail.message.SampleMessages.LINK;
import static org.vestibule.mail.message.SampleMessages.invitation;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestibule.mail.message.MessageTemplates.Rendered;
import org.vestibule.mail.wording.EmailWording;
import org.vestibule.mail.wording.WordingField;

/** E-mails rendered with a portal's own words. */
class PortalWordsTest {

    private static final String SHOWN_LINK = "https://portal.example.com/in?a=1&amp;invitation=••••";

    private static MessageTemplates saying(String subject, String body) {
        var wording = new EmailWording(Map.of(
                WordingField.SUBJECT, subject,
                WordingField.PREHEADER, "For {firstName}",
                WordingField.HEADING, "Welcome to {portal}",
                WordingField.BODY, body,
                WordingField.BUTTON, "Enter {portal}"));
        return new MustacheTemplates((portalId, message, language) -> wording, ZoneId.of("UTC"));
    }

    private static Rendered mail(String body, String firstName, String message) {
        return saying("Hello {firstName}", body).invitation(invitation(firstName, "Grace", message, Locale.ENGLISH));
    }

    @Test
    void theyAreSent() {
        Rendered mail = mail("Dear {firstName},\nwelcome.\n\n{button}\n\nUntil {expires}.", "Ada", null);

        assertThat(mail.subject()).isEqualTo("Hello Ada");
        assertThat(mail.text())
                .startsWith(
                        "Welcome to Harbour Partner Portal\n\nDear Ada,\nwelcome.\n\nEnter Harbour Partner Portal:\n"
                                + LINK + "\n\nUntil 17 May 2026 at 22:05 UTC.\n\n-- \n");
        assertThat(mail.html())
                .contains("For Ada", "Dear Ada,<br>\nwelcome.</p>")
                .containsPattern("<a href=\"\\Q" + SHOWN_LINK + "\\E\"[^>]*>Enter Harbour Partner Portal</a>")
                .doesNotContain("Accept the invitation");
    }

    @Test
    void theLinkCanBePartOfASentence() {
        Rendered mail = mail("Go to {link}, {firstName}.", "Ada", null);

        assertThat(mail.text()).contains("\nGo to " + LINK + ", Ada.\n");
        assertThat(mail.html())
                .containsPattern(
                        "Go to <a [^>]*href=\"\\Q" + SHOWN_LINK + "\\E\"[^>]*>\\Q" + SHOWN_LINK + "\\E</a>, Ada.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>{firstName}</b> {link}",
                "#{1+1} ${1+1} %{1+1} {link}",
                "{{link}} {{{firstName}}} {link}",
                "{0} {1,number} '{firstName}' {link}",
                "</p></td><script>alert(1)</script> {link}"
            })
    void markupAndExpressionsAreEscaped(String body) {
        Rendered mail = mail(body, "Ada", null);

        String expected = body.replace("{firstName}", "Ada").replace("{link}", LINK);
        assertThat(mail.text()).contains(expected);
        assertThat(mail.html()).doesNotContain("<b>", "<script>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{link}", "{inviter}", "{button}", "<i>Ada</i>", "$1 \\1"})
    void placeholdersInValuesAreNotReplaced(String name) {
        Rendered mail = mail("Dear {firstName},\n\n{button}", name, null);

        assertThat(mail.subject()).isEqualTo("Hello " + name);
        assertThat(mail.text()).contains("Dear " + name + ",");
        assertThat(mail.html()).doesNotContain("<i>");
    }

    @Test
    void emptyValuesRemoveTheirSpaceAndEmptyLines() {
        Rendered mail = mail("Dear {firstName},\n\n{message}\n\n{firstName}\n\nCome in: {link}", "", null);

        assertThat(mail.subject()).isEqualTo("Hello");
        assertThat(mail.text()).contains("\n\nDear,\n\nCome in: " + LINK + "\n\n-- ");
    }

    @Test
    void theInvitersMessageIsAlwaysIncluded() {
        assertThat(mail("Dear {firstName},\n\n{button}\n\nBye", "Ada", "See you")
                        .text())
                .contains("Dear Ada,\n\nA message from Grace:\n> See you\n\nEnter");
        assertThat(mail("Dear {firstName}: {link}", "Ada", "See you").text())
                .contains(LINK + "\n\nA message from Grace:\n> See you\n\n-- ");
        assertThat(mail("{message}\n\n{link}", "Ada", "See you").text()).containsOnlyOnce("> See you");
    }

    @Test
    void aRenewedInvitationSaysThatItReplacesOthersInAnyWords() {
        Rendered mail = saying("Hello", "Dear {firstName},\n\n{button}")
                .resent(invitation("Ada", "Grace", null, Locale.ENGLISH));

        assertThat(mail.text()).containsPattern("Dear Ada,\n\nThis e-mail takes the place of [^\n]+\n\nEnter");
    }

    @Test
    void aLineBreakInASubjectIsImpossible() {
        Rendered mail = saying("For {firstName}\r\nBcc: x@example.org", "{link}")
                .invitation(invitation("A\r\nTo: y@example.org", "Grace", null, Locale.ENGLISH));

        assertThat(mail.subject()).isEqualTo("For A To: y@example.org Bcc: x@example.org");
    }
}
