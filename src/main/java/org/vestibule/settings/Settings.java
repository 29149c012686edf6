package org.vestibule.settings;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * What the operator decided: the environment variables {@code VESTIBULE_…}, read once and checked.
 *
 * @param baseUrl the address people reach this installation at, without a trailing slash
 * @param dataDir the folder that holds the embedded database and the pickup folder
 * @param demo whether the demonstration accounts and data are wanted
 * @param retention for how long the texts and links of an invitation are kept once it has ended
 * @param firstAdmin the first administrator to create where there is none
 */
public record Settings(
        int httpPort,
        URI baseUrl,
        Path dataDir,
        boolean demo,
        Database database,
        Mail mail,
        Duration retention,
        Optional<FirstAdmin> firstAdmin) {

    /** The database product behind the data source. */
    public enum Database {
        DERBY,
        POSTGRESQL
    }

    /** How e-mail leaves the house. */
    public sealed interface Mail {

        /** The address that messages come from. */
        String from();
    }

    /** Messages are written as files into a folder, and shown in the local mailbox. */
    public record Pickup(String from, Path folder) implements Mail {}

    /** Messages are handed to a mail server; user and password are null where it asks for none. */
    public record Smtp(String from, String host, int port, String user, String password, boolean startTls)
            implements Mail {
        @Override
        public String toString() {
            return "Smtp[" + host + ":" + port + "]";
        }
    }

    /** The account that a bare installation starts with. */
    public record FirstAdmin(String userName, String password) {
        @Override
        public String toString() {
            return "FirstAdmin[" + userName + "]";
        }
    }

    /** Whether messages stay here, in a folder, rather than being sent. */
    public boolean keepsMailHere() {
        return mail instanceof Pickup;
    }
}
