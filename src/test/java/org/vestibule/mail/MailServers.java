package org.vestibule.mail;

import java.nio.file.Path;
import org.vestibule.settings.Settings.Encryption;
import org.vestibule.settings.Settings.Smtp;

/** Settings of mail servers on the loopback interface. */
final class MailServers {

    private MailServers() {}

    /** One that asks for no sign-in, unencrypted. */
    static Smtp at(int port) {
        return at(port, null, null);
    }

    static Smtp at(int port, String user, String password) {
        return new Smtp(
                "portal@example.com", "127.0.0.1", port, user, password, Encryption.NONE, null, "crm.example.org");
    }

    static Smtp encrypted(int port, Encryption encryption, Path rootCertificate) {
        return new Smtp(
                "portal@example.com", "localhost", port, null, null, encryption, rootCertificate, "crm.example.org");
    }
}
