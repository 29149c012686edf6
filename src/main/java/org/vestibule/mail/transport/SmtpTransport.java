package org.vestibule.mail.transport;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Properties;
import javax.net.ssl.SSLSocketFactory;
import org.vestibule.mail.MailFailure;
import org.vestibule.mail.TransportOutcome;
import org.vestibule.settings.Settings.Encryption;
import org.vestibule.settings.Settings.Smtp;

/** Hands messages to a mail server, over a new connection for each. */
final class SmtpTransport implements MailTransport {

    private static final Logger LOG = System.getLogger(SmtpTransport.class.getName());

    private final Smtp server;
    private final Clock clock;
    private final Duration whole;
    private final Properties properties = new Properties();

    /**
     * @param timeout how long to wait for a connection and for each answer; four times as long for all answers together
     */
    SmtpTransport(Smtp server, Duration timeout, Clock clock) {
        this.server = server;
        this.clock = clock;
        this.whole = timeout.multipliedBy(4);
        boolean startTls = server.encryption() == Encryption.STARTTLS;
        String millis = String.valueOf(timeout.toMillis());
        properties.setProperty("mail.smtp.connectiontimeout", millis);
        properties.setProperty("mail.smtp.timeout", millis);
        properties.setProperty("mail.smtp.writetimeout", millis);
        properties.put("mail.smtp.socketFactory", new DeadlineSockets(whole));
        properties.setProperty("mail.smtp.socketFactory.fallback", "false");
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(startTls));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(startTls));
        properties.setProperty("mail.smtp.ssl.enable", String.valueOf(server.encryption() == Encryption.IMPLICIT));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.auth", String.valueOf(server.user() != null));
        properties.setProperty("mail.smtp.localhost", server.ehloName());
        // Waiting for the answer to QUIT could make an accepted e-mail look failed.
        properties.setProperty("mail.smtp.quitwait", "false");
        properties.put("mail.smtp.ssl.socketFactory", new DeadlineTls(tls(server), whole));
    }

    private static SSLSocketFactory tls(Smtp server) {
        return server.rootCertificate() == null
                ? (SSLSocketFactory) SSLSocketFactory.getDefault()
                : RootCertificate.trust(server.rootCertificate());
    }

    @Override
    public TransportOutcome handOver(OutgoingMail mail) {
        long begun = System.nanoTime();
        boolean international = !StandardCharsets.US_ASCII
                .newEncoder()
                .canEncode(mail.recipient().substring(0, mail.recipient().lastIndexOf('@')));
        Session session = session(international);
        try {
            Transport transport = session.getTransport("smtp");
            try {
                MimeMail message = new MimeMail(session, mail, clock.instant());
                transport.connect(server.host(), server.port(), server.user(), server.password());
                transport.sendMessage(message, message.getAllRecipients());
            } finally {
                closeQuietly(transport);
            }
            return new TransportOutcome.Done();
        } catch (AddressException e) {
            return new TransportOutcome.Refused(MailFailure.NO_SUCH_RECIPIENT, e.getMessage());
        } catch (MessagingException e) {
            Duration taken = Duration.ofNanos(System.nanoTime() - begun);
            return SmtpFailure.understand(e, international, taken.compareTo(whole) >= 0);
        }
    }

    private static void closeQuietly(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            LOG.log(Level.DEBUG, "The mail server hung up first", e);
        }
    }

    private Session session(boolean international) {
        Properties own = new Properties();
        own.putAll(properties);
        own.setProperty("mail.mime.allowutf8", String.valueOf(international));
        return Session.getInstance(own);
    }
}
