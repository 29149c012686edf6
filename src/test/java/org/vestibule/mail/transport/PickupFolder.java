package org.vestibule.mail.transport;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.vestibule.mail.Sender;
import org.vestibule.mail.message.InvitationEmailData;
import org.vestibule.mail.message.MessageTemplates.Rendered;
import org.vestibule.mail.message.SampleMessages;
import org.vestibule.settings.Settings.Pickup;
import org.vestibule.testing.TestServer;

/** Writes messages to the test server's pickup folder from another process. */
public final class PickupFolder {

    /** Ids that no activity has. */
    private static final AtomicLong NUMBERS = new AtomicLong(9_000_000_000L);

    private PickupFolder() {}

    /** Writes an invitation with a link to a path on the server, and returns the message's id in the mailbox. */
    public static String leave(String recipient, String place) {
        Instant now = Instant.now();
        Rendered rendered = SampleMessages.templates()
                .invitation(new InvitationEmailData(
                        null,
                        "Harbour Partner Portal",
                        "Harbour Partner Portal",
                        "#0f766e",
                        "Mailbox",
                        "Grace Okafor",
                        List.of("Partner"),
                        null,
                        TestServer.address() + place,
                        now.plus(14, ChronoUnit.DAYS),
                        Locale.ENGLISH));
        OutgoingMail mail = new OutgoingMail(
                NUMBERS.incrementAndGet(),
                "0123abcd",
                new Sender("Harbour Partner Portal", "vestibule@localhost", null),
                "Mailbox Reader",
                recipient,
                Locale.ENGLISH,
                rendered.subject(),
                rendered.text(),
                rendered.html());
        Path folder = Path.of(System.getenv("VESTIBULE_DATA_DIR"), "mail");
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        new PickupTransport(new Pickup("vestibule@localhost", folder), clock).handOver(mail);
        return PickupTransport.name(now, mail);
    }
}
