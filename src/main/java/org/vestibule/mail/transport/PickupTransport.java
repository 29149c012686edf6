package org.vestibule.mail.transport;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Properties;
import org.vestibule.mail.MailFailure;
import org.vestibule.mail.TransportOutcome;
import org.vestibule.settings.Settings.Pickup;

/**
 * Writes messages as {@code .eml} files to a folder, for the local mailbox or a program that collects them. A file gets
 * its final name only when it is complete. The names sort by time.
 */
final class PickupTransport implements MailTransport {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Pickup pickup;
    private final Clock clock;
    private final Session session = Session.getInstance(new Properties());

    PickupTransport(Pickup pickup, Clock clock) {
        this.pickup = pickup;
        this.clock = clock;
    }

    @Override
    public TransportOutcome handOver(OutgoingMail mail) {
        Instant now = clock.instant();
        try {
            MimeMail message = new MimeMail(session, mail, now);
            Files.createDirectories(pickup.folder());
            Path unfinished = Files.createTempFile(pickup.folder(), ".", ".part");
            try {
                try (OutputStream file = Files.newOutputStream(unfinished)) {
                    message.writeTo(file);
                }
                Path finished = pickup.folder().resolve(name(now, mail) + ".eml");
                Files.move(unfinished, finished, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(unfinished);
            }
            return new TransportOutcome.Done();
        } catch (AddressException e) {
            return new TransportOutcome.Refused(MailFailure.NO_SUCH_RECIPIENT, e.getMessage());
        } catch (IOException e) {
            return new TransportOutcome.Refused(MailFailure.DISK, e.toString());
        } catch (MessagingException e) {
            throw new IllegalStateException("The message could not be put together", e);
        }
    }

    static String name(Instant now, OutgoingMail mail) {
        return TIME.format(now) + "-" + mail.number();
    }
}
