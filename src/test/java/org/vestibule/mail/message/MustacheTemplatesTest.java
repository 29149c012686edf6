package org.vestibule.mail.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vestibule.mail.message.SampleMessages.LINK;
import static org.vestibule.mail.message.SampleMessages.invitation;
import static org.vestibule.mail.message.SampleMessages.recovery;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestibule.mail.message.MessageTemplates.Rendered;

class MustacheTemplatesTest {

    private final MessageTemplates templates = SampleMessages.templates();

    @Test
    void saysWhoInvitesWhomWhereAndAsWhat() {
        Rendered mail = templates.invitation(invitation("Ada", "Grace Okafor", null, Locale.ENGLISH));

        assertThat(mail.subject()).isEqualTo("Grace Okafor invites you to Harbour Partner Portal");
        assertThat(List.of(mail.text(), mail.html())).allSatisfy(body -> assertThat(body)
                .contains("Hello Ada,")
                .contains("Grace Okafor has invited you to Harbour Partner Portal.")
                .contains("Your roles there")
                .contains("Order viewer, Partner")
                .contains("Not expecting this?")
                .contains("Sent automatically by Harbour Desk."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Reminder: Grace invites you to Harbour Partner Portal | your invitation is still open"
                        + " | until 17 May 2026 at 22:05 UTC, and takes the place of",
                "de | Erinnerung: Grace lädt Sie zu Harbour Partner Portal ein | Ihre Einladung ist noch offen"
                        + " | bis 17. Mai 2026 um 22:05 UTC, und ersetzt",
                "fr | Rappel\u00a0: Grace vous invite à rejoindre Harbour Partner Portal | votre invitation est"
                        + " toujours ouverte | jusqu’au 17 mai 2026 à 22:05 UTC, et remplace"
            })
    void remindsWithItsOwnWords(String language, String subject, String lead, String expiry) {
        Rendered mail = templates.reminder(invitation("Ada", "Grace", "See you soon", Locale.forLanguageTag(language)));

        assertThat(mail.subject()).isEqualTo(subject);
        assertThat(mail.text())
                .contains(lead)
                .contains(expiry)
                .contains("Order viewer, Partner")
                .contains("> See you soon")
                .contains(LINK);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | only the link in this one works | If you have a question, ask Grace",
                "de | Nur der Link in dieser funktioniert | wenden Sie sich an Grace",
                "fr | seul le lien de celui-ci fonctionne | adressez-vous à Grace"
            })
    void aRenewedInvitationSaysThatItReplacesOthersAndEachSaysWhomToAsk(
            String language, String resent, String questions) {
        InvitationEmailData message = invitation("Ada", "Grace", null, Locale.forLanguageTag(language));

        Rendered first = templates.invitation(message);
        Rendered later = templates.resent(message);

        assertThat(later.text()).contains(resent).contains(questions);
        assertThat(later.html()).contains(resent);
        assertThat(first.text()).doesNotContain(resent).contains(questions);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Your account in Vestibule | Grace has invited you to work in Vestibule | your present password stays right",
                "de | Ihr Konto in Vestibule | Grace hat Sie eingeladen, in Vestibule zu arbeiten | gilt Ihr jetziges Passwort",
                "fr | Votre compte dans Vestibule | Grace vous invite à travailler dans Vestibule | votre mot de passe actuel reste"
            })
    void tellsColleaguesWhoSentALinkAndWhatItDoes(String language, String subject, String invited, String stays) {
        StaffEmailData message = SampleMessages.staff("Grace", Locale.forLanguageTag(language));

        Rendered invitation = templates.staffInvitation(message);
        Rendered password = templates.staffPassword(message);

        assertThat(invitation.subject()).isEqualTo(subject);
        assertThat(invitation.text()).contains(invited, "cora@example.org", LINK);
        assertThat(password.text()).contains(stays, "cora@example.org", LINK);
    }

    @Test
    void showsTheLinkAsButtonAndAsAddress() {
        Rendered mail = templates.invitation(invitation("Ada", "Grace", null, Locale.ENGLISH));
        String escaped = "https://portal.example.com/in?a=1&amp;invitation=••••";

        assertThat(mail.text()).contains("\n" + LINK + "\n");
        assertThat(mail.html())
                .containsPattern("<a href=\"\\Q" + escaped + "\\E\"[^>]*>Accept the invitation</a>")
                .containsPattern("<a [^>]*href=\"\\Q" + escaped + "\\E\"[^>]*>\\Q" + escaped + "\\E</a>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en    | until 17 May 2026 at 22:05 UTC",
                "de    | bis 17. Mai 2026 um 22:05 UTC",
                "de-AT | bis 17. Mai 2026 um 22:05 UTC",
                "fr    | jusqu’au 17 mai 2026 à 22:05 UTC",
                "es    | until 17 May 2026 at 22:05 UTC"
            })
    void showsTheExpiryWithItsZoneInTheReadersLanguage(String language, String expected) {
        Rendered mail = templates.invitation(invitation("Ada", "Grace", null, Locale.forLanguageTag(language)));

        assertThat(mail.text()).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"en, en", "de-AT, de", "fr, fr", "ar, en"})
    void declaresTheLanguageItIsWrittenIn(String wanted, String declared) {
        assertThat(templates
                        .invitation(invitation("Ada", "Grace", null, Locale.forLanguageTag(wanted)))
                        .html())
                .contains("<html lang=\"" + declared + "\"");
    }

    @Test
    void showsMarkupInNamesAsText() {
        Rendered mail =
                templates.invitation(invitation("<script>alert(1)</script>", "#{1+1} {{link}}", null, Locale.ENGLISH));

        assertThat(mail.html())
                .doesNotContain("<script>")
                .contains("&lt;script&gt;")
                .contains("#{1+1} {{link}}");
    }

    @ParameterizedTest
    @CsvSource({"https://evil.example/x", "evil.example", "www.evil.example", "eve@evil.example", "mailto:eve"})
    void keepsMailProgramsFromMakingLinksOfNames(String name) {
        Rendered mail = templates.invitation(invitation(name, name, null, Locale.ENGLISH));

        assertThat(mail.text()).doesNotContain(name);
        assertThat(mail.html().replaceAll("(?s)<title>.*?</title>", "")).doesNotContain(name);
    }

    @Test
    void keepsHostileNamesOnOneLineAndInTheirDirection() {
        Rendered mail =
                templates.invitation(invitation("Ada", "Eve\r\nBcc: all@example.org\u202E", null, Locale.ENGLISH));

        assertThat(mail.subject()).isEqualTo("Eve Bcc: all@example.org invites you to Harbour Partner Portal");
        assertThat(mail.html()).doesNotContain("\u202E");
    }

    @Test
    void quotesThePersonalMessageLineByLine() {
        Rendered mail =
                templates.invitation(invitation("Ada", "Grace", "Hi & welcome\n<b>See you</b>", Locale.ENGLISH));

        assertThat(mail.html())
                .contains("A message from Grace:")
                .containsPattern("Hi &amp; welcome&nbsp;</p><p [^>]*>&lt;b&gt;See you");
        assertThat(mail.text()).contains("> Hi & welcome\n> <b>See you</b>");
    }

    @Test
    void omitsMissingParts() {
        InvitationEmailData bare = new InvitationEmailData(
                null,
                "Harbour",
                "Harbour",
                "#0f766e",
                "",
                "Grace",
                List.of(),
                " ",
                LINK,
                Instant.EPOCH,
                Locale.ENGLISH);

        assertThat(templates.invitation(bare).text())
                .contains("\nHello,\n")
                .doesNotContain("A message from")
                .doesNotContain("role");
    }

    @Test
    void showsTheUserNameInRecoveryEmails() {
        Rendered mail = templates.passwordRecovery(recovery(Locale.GERMAN));

        assertThat(mail.subject()).isEqualTo("Ihr Zugang zu Harbour Partner Portal");
        assertThat(mail.text())
                .contains("Ihr Benutzername: ada.byron@example.org")
                .contains(LINK);
        assertThat(mail.html()).contains("ada.byron@example.org").contains("Ohne den Link bleibt Ihr Passwort");
    }

    @Test
    void putsASpaceBeforeTheColonInFrench() {
        Rendered mail = templates.invitation(invitation("Ada", "Grace", null, Locale.FRENCH));

        assertThat(mail.text()).contains("Vos rôles\u00A0: Order viewer, Partner", "Accepter l’invitation\u00A0:\n");
    }
}
