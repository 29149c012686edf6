package org.vestibule.mail.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vestibule.mail.message.SampleMessages.LINK;
import static org.vestibule.mail.message.SampleMessages.invitation;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vestibule.mail.message.MessageTemplates.Rendered;
import org.vestibule.mail.wording.EmailMessage;
import org.vestibule.mail.wording.EmailWording;
import org.vestibule.mail.wording.WordingField;
import org.vestibule.mail.wording.Wordings;

/** E-mails in a language that only a portal's words are written in. */
class AddedLanguageTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final EmailWording WORDING = new EmailWording(Map.of(
            WordingField.SUBJECT, "Welkom bij {portal}",
            WordingField.HEADING, "Welkom",
            WordingField.BODY, "Beste {firstName}\n\n{roles}\n\n{button}\n\nTot {expires}.",
            WordingField.BUTTON, "Verder"));

    private static MessageTemplates templates() {
        return new MustacheTemplates(
                new Wordings() {
                    @Override
                    public Locale languageFor(Long portalId, Locale wanted) {
                        return wanted;
                    }

                    @Override
                    public EmailWording of(Long portalId, EmailMessage message, Locale language) {
                        return WORDING;
                    }
                },
                ZoneId.of("UTC"));
    }

    @Test
    void haveNoWordOfAnotherLanguage() {
        Rendered mail = templates().resent(invitation("Ada", "Grace", "Tot ziens", DUTCH));

        assertThat(mail.text())
                .startsWith("Welkom\n\nBeste Ada\n\n")
                .contains("Grace:\n> Tot ziens\n", "Verder:\n" + LINK, "Tot 17 mei 2026, 22:05 UTC.", "-- \nHarbour")
                .doesNotContain("role", "message", "If the button", "e-mail", "Sent");
        assertThat(mail.html())
                .contains("<html lang=\"nl\"")
                .doesNotContain(
                        "If the button",
                        "Sent automatically",
                        "A message from",
                        "<p class=\"muted\" style=\"margin:0 0 4px");
    }
}
