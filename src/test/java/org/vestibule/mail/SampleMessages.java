package org.vestibule.mail;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** What an e-mail to Ada says, for tests of how it is written. */
final class SampleMessages {

    static final String LINK = "https://portal.example.com/in?a=1&invitation=••••";

    private SampleMessages() {}

    static InvitationEmailData invitation(String firstName, String inviter, String message, Locale locale) {
        return new InvitationEmailData(
                "Harbour Partner Portal",
                "Harbour Desk",
                "#0f766e",
                firstName,
                inviter,
                List.of("Partner", "Order viewer"),
                message,
                LINK,
                Instant.parse("2026-05-17T22:05:00Z"),
                locale);
    }

    static RecoveryEmailData recovery(Locale locale) {
        return new RecoveryEmailData(
                "Harbour Partner Portal",
                "Harbour Desk",
                "#0f766e",
                "Ada",
                "ada.byron@example.org",
                LINK,
                Instant.parse("2026-05-17T22:05:00Z"),
                locale);
    }
}
