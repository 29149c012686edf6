package org.vestibule.mail.message;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.vestibule.mail.wording.ShippedWording;

/** Data of e-mails to Ada, for tests of their rendering. */
public final class SampleMessages {

    public static final String LINK = "https://portal.example.com/in?a=1&invitation=••••";

    private SampleMessages() {}

    /** The templates, with times in UTC. */
    public static MessageTemplates templates() {
        return new MustacheTemplates(
                (portalId, message, language) -> ShippedWording.of(message, language), ZoneId.of("UTC"));
    }

    public static InvitationEmailData invitation(String firstName, String inviter, String message, Locale locale) {
        return new InvitationEmailData(
                null,
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

    public static StaffEmailData staff(String administrator, Locale locale) {
        return new StaffEmailData(
                "Vestibule",
                "Cora",
                administrator,
                "cora@example.org",
                LINK,
                Instant.parse("2026-05-17T22:05:00Z"),
                locale);
    }

    public static RecoveryEmailData recovery(Locale locale) {
        return new RecoveryEmailData(
                null,
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
