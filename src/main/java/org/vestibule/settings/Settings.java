package org.vestibule.settings;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * The operator's settings: the environment variables {@code VESTIBULE_…}, read once and checked.
 *
 * @param baseUrl the public address of this installation, without a trailing slash
 * @param dataDir the folder of the embedded database and the pickup folder
 * @param demo whether to create the demonstration accounts and data
 * @param senders the addresses that e-mails may come from
 * @param textRetention how long the texts of e-mails are kept: of invitations from their end, of recovery e-mails
 *     and e-mails to the staff from their creation
 * @param jobRetention how long jobs are kept with the results of their rows, from their end
 * @param timeZone the zone of times in screens and e-mails
 * @param formerZone the zone in which a version that didn't yet store instants ran; empty for the machine's
 * @param firstAdmin the first administrator to create if there is none
 * @param emailsPerHour the limits on invitation e-mails per hour
 * @param pageCacheMegabytes the size of the cache of rendered pages, in units of 1024 × 1024 bytes; 0 for no cache
 * @param warnings a line for each value that is suitable for demonstrations only, if this isn't a demonstration
 */
public record Settings(
        int httpPort,
        URI baseUrl,
        Path dataDir,
        boolean demo,
        Database database,
        Mail mail,
        MailSenders senders,
        Duration textRetention,
        Duration jobRetention,
        ZoneId timeZone,
        Optional<ZoneId> formerZone,
        Optional<FirstAdmin> firstAdmin,
        EmailsPerHour emailsPerHour,
        int pageCacheMegabytes,
        List<String> warnings) {

    /** The database product behind the data source. */
    public enum Database {
        DERBY,
        POSTGRESQL
    }

    /** How e-mail is sent. */
    public sealed interface Mail {

        /** The address that e-mails come from, unless a portal has chosen another of {@link Settings#senders}. */
        String from();
    }

    /** Writes messages as files into a folder, and shows them in the local mailbox. */
    public record Pickup(String from, Path folder) implements Mail {}

    /** How the connection to a mail server is encrypted. */
    public enum Encryption {
        /** Unencrypted. */
        NONE,
        /** Encrypted from the command STARTTLS on (RFC 3207); a server that doesn't support it gets no message. */
        STARTTLS,
        /** Encrypted from the first byte on (RFC 8314). */
        IMPLICIT
    }

    /**
     * Sends messages through a mail server.
     *
     * @param user passed to the mail server verbatim, like the password; both null if it needs no authentication
     * @param rootCertificate a PEM file with the certificate authorities to trust; null for Java's default
     * @param ehloName this server's name in its EHLO greeting: a domain, or an address in brackets
     */
    public record Smtp(
            String from,
            String host,
            int port,
            String user,
            String password,
            Encryption encryption,
            Path rootCertificate,
            String ehloName)
            implements Mail {
        @Override
        public String toString() {
            return "Smtp[" + host + ":" + port + "]";
        }
    }

    /**
     * How many invitation e-mails are allowed per hour.
     *
     * @param perRecipient to the same mailbox
     * @param perSender on behalf of the same member of staff
     */
    public record EmailsPerHour(int perRecipient, int perSender) {}

    /** The account that a new installation starts with. */
    public record FirstAdmin(String userName, String password) {
        @Override
        public String toString() {
            return "FirstAdmin[" + userName + "]";
        }
    }

    /** Whether messages are kept in a local folder instead of being sent. */
    public boolean keepsMailHere() {
        return mail instanceof Pickup;
    }
}
