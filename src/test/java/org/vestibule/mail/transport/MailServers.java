package org.vestibule.mail.transport;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.vestibule.settings.Settings.Encryption;
import org.vestibule.settings.Settings.Pickup;
import org.vestibule.settings.Settings.Smtp;

/** Settings and transports for mail servers on the loopback interface. */
public final class MailServers {

    private MailServers() {}

    /** A transport to such a server, with a time limit for each step. */
    public static MailTransport transport(Smtp server, Duration limit, Clock clock) {
        return new SmtpTransport(server, limit, clock);
    }

    /** A transport that writes messages to a folder, with a fixed time. */
    public static MailTransport pickup(Pickup folder, Instant now) {
        return new PickupTransport(folder, Clock.fixed(now, ZoneOffset.UTC));
    }

    /** A server without sign-in and encryption. */
    public static Smtp at(int port) {
        return at(port, null, null);
    }

    public static Smtp at(int port, String user, String password) {
        return new Smtp(
                "portal@example.com", "127.0.0.1", port, user, password, Encryption.NONE, null, "crm.example.org");
    }

    public static Smtp encrypted(int port, Encryption encryption, Path rootCertificate) {
        return new Smtp(
                "portal@example.com", "localhost", port, null, null, encryption, rootCertificate, "crm.example.org");
    }
}
