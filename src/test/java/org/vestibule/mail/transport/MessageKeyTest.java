package org.vestibule.mail.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.vestibule.mail.EmailKind;
import org.vestibule.mail.EmailParts;
import org.vestibule.mail.NewEmail;
import org.vestibule.mail.SenderRequest;
import org.vestibule.text.EmailAddress;

class MessageKeyTest {

    private static final Instant NOW = Instant.parse("2026-05-03T12:05:00.123456Z");

    @Test
    void isTheSameForEachAttempt() {
        assertThat(key("a@example.org", "https://one.example/?invitation=…", NOW))
                .isEqualTo(key("a@example.org", "https://one.example/?invitation=…", NOW))
                .matches("[0-9a-f]{32}");
    }

    @Test
    void differsByInstallationTimeAndRecipient() {
        String key = key("a@example.org", "https://one.example/?invitation=…", NOW);

        assertThat(key("a@example.org", "https://two.example/?invitation=…", NOW))
                .isNotEqualTo(key);
        assertThat(key("a@example.org", "https://one.example/?invitation=…", NOW.plusMillis(1)))
                .isNotEqualTo(key);
        assertThat(key("b@example.org", "https://one.example/?invitation=…", NOW))
                .isNotEqualTo(key);
    }

    private static String key(String recipient, String maskedLink, Instant created) {
        EmailAddress address = EmailAddress.parse(recipient).orElseThrow();
        var email = new NewEmail(
                EmailKind.INVITATION,
                1L,
                3L,
                2L,
                SenderRequest.named("Harbour"),
                "Ada Byron",
                address,
                Locale.ENGLISH,
                "Your invitation",
                "Hello",
                "<p>Hello</p>",
                maskedLink);
        return MessageKey.of(EmailParts.activity(email, created));
    }
}
