package org.vestibule.mail.transport;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.vestibule.settings.Settings.Encryption;
import org.vestibule.settings.Settings.Pickup;
import org.vestibule.settings.Settings.Smtp;

/** Mail servers on the loopback interface: their settings, and what hands messages over to them. */
public final class MailServers {

    private MailServers() {}

    /** Hands over to such a server, with a time limit for each step. */
    public static MailTransport transport(Smtp server, Duration limit, Clock clock) {
        return new SmtpTransport(server, limit, clock);
    }

    /** Leaves messages in a folder, as at that time. */
    public static MailTransport pickup(Pickup folder, Instant now) {
        return new PickupTransport(folder, Clock.fixed(now, ZoneOffset.UTC));
    }

    /** One that asks for no sign-in, unencrypted. */
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
