package org.vestibule.mail.transport;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestibule.mail.MailFailure;
import org.vestibule.mail.TransportOutcome;
import org.vestibule.settings.Settings.Encryption;
import org.vestibule.settings.Settings.Smtp;
import org.vestibule.testing.MailOverTls;
import org.vestibule.testing.TestCertificate;

/** The transport against GreenMail, a real SMTP server on the loopback interface. */
class SmtpTransportTest {

    private static final Instant NOW = Instant.parse("2026-05-03T12:05:00Z");

    private GreenMail server;

    @BeforeEach
    void startServer() {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    @AfterEach
    void stopServer() {
        server.stop();
    }

    @Test
    void deliversTheTwoFormsOfTheBodyAsAlternatives() throws Exception {
        assertThat(transport().handOver(Mails.to("ada@example.org"))).isEqualTo(new TransportOutcome.Done());

        Multipart body = (Multipart) received().getContent();
        assertThat(received().getContentType()).startsWith("multipart/alternative");
        assertThat(body.getBodyPart(0).getContentType()).isEqualTo("text/plain; charset=UTF-8");
        assertThat((String) body.getBodyPart(0).getContent()).contains("Grüße").contains("invitation=secret");
        assertThat(body.getBodyPart(1).getContentType()).isEqualTo("text/html; charset=UTF-8");
        assertThat((String) body.getBodyPart(1).getContent()).contains("<p>Grüße <a href=");
    }

    @Test
    void saysWhoItIsFromAndThatAMachineWroteIt() throws Exception {
        transport().handOver(Mails.mail("Größe & Söhne", "ada@example.org", "Schöne Grüße"));

        InternetAddress from = (InternetAddress) received().getFrom()[0];
        assertThat(from.getAddress()).isEqualTo("portal@example.com");
        assertThat(from.getPersonal()).isEqualTo("Größe & Söhne");
        assertThat(received().getSubject()).isEqualTo("Schöne Grüße");
        assertThat(received().getHeader("Subject")[0]).isASCII();
        assertThat(received().getSentDate().toInstant()).isEqualTo(NOW);
        assertThat(received().getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(received().getHeader("Content-Language")).containsExactly("de");
        assertThat(received().getMessageID()).isEqualTo("<activity-1042.0123abcd@example.com>");
    }

    @Test
    void keepsLineBreaksOutOfHeaders() throws Exception {
        transport()
                .handOver(Mails.mail(
                        "Harbour\r\nBcc: eve@example.org",
                        "ada@example.org",
                        "Hello\r\nBcc: eve@example.org\r\n\r\nhi"));

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(received().getHeader("Bcc")).isNull();
        assertThat(received().getSubject()).isEqualTo("Hello Bcc: eve@example.org hi");
    }

    @Test
    void spellsAnInternationalDomainForServersThatKnowOnlyAscii() throws Exception {
        transport().handOver(Mails.to("ada@exämple.org"));

        assertThat(received().getAllRecipients()[0]).hasToString("Ada Byron <ada@xn--exmple-cua.org>");
    }

    @Test
    void signsInWhereAUserIsSet() {
        server.setUser("portal@example.com", "portal", "right");

        assertThat(transport("portal", "right").handOver(Mails.to("ada@example.org")))
                .isEqualTo(new TransportOutcome.Done());
    }

    @Test
    void tellsARefusedSignInFromARefusedMessage() {
        server.setUser("portal@example.com", "portal", "right");

        assertThat(refusal(transport("portal", "wrong"))).isEqualTo(MailFailure.SIGN_IN_REFUSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " spaces at both ends ",
                "$1 ${VESTIBULE_SMTP_HOST} $(id) %41 %s",
                "{xor}Lz4sLCgwLTs= {aes}x",
                "back\\\\slash \\\\n \"quoted\" 'single' #hash;semicolon",
                "Grüße жук 鍵 🗝"
            })
    void signsInWithAPasswordLetterByLetter(String password) {
        server.setUser("portal@example.com", "port al+$x", password);

        assertThat(transport("port al+$x", password).handOver(Mails.to("ada@example.org")))
                .isEqualTo(new TransportOutcome.Done());
    }

    @Test
    void introducesItselfByTheNameItIsGiven() throws Exception {
        try (var listener = new ScriptedServer("HELLO", "220 ready")) {
            transport(listener.settings()).handOver(Mails.to("ada@example.org"));

            assertThat(listener.heard("EHLO")).containsExactly("EHLO crm.example.org");
        }
    }

    @Test
    void deliversToAServerThatSpeaksTlsFromTheFirstByteOn(@TempDir Path folder) throws Exception {
        TestCertificate.make(folder);
        GreenMail implicit = MailOverTls.server(folder);
        implicit.start();
        try {
            int port = implicit.getSmtps().getPort();
            Smtp trusted = MailServers.encrypted(port, Encryption.IMPLICIT, TestCertificate.pem(folder));
            Smtp unknown = MailServers.encrypted(port, Encryption.IMPLICIT, null);

            assertThat(transport(trusted).handOver(Mails.to("ada@example.org"))).isEqualTo(new TransportOutcome.Done());
            assertThat(implicit.getReceivedMessages()).hasSize(1);
            assertThat(refusal(transport(unknown))).isEqualTo(MailFailure.NOT_ENCRYPTED);
        } finally {
            implicit.stop();
        }
    }

    @Test
    void insistsOnEncryptionWhereItIsAskedFor() {
        Smtp encrypted = MailServers.encrypted(server.getSmtp().getPort(), Encryption.STARTTLS, null);

        assertThat(refusal(transport(encrypted))).isEqualTo(MailFailure.NOT_ENCRYPTED);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void isUnreachableWhenNothingListens() throws Exception {
        int port;
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = taken.getLocalPort();
        }

        assertThat(refusal(transport(MailServers.at(port)))).isEqualTo(MailFailure.UNREACHABLE);
    }

    @Test
    void isUnreachableWhenTheNameIsUnknown() {
        assertThat(refusal(transport(new Smtp(
                        "portal@example.com", "mail.invalid", 25, null, null, Encryption.NONE, null, "localhost"))))
                .isEqualTo(MailFailure.UNREACHABLE);
    }

    @Test
    void givesUpOnAServerThatGoesOnAnsweringForEver() throws Exception {
        try (ServerSocket dripping = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            givesUpOn(dripping, MailServers.at(dripping.getLocalPort()));
        }
    }

    @Test
    void givesUpOnAServerThatGoesOnAnsweringForEverOverTls(@TempDir Path folder) throws Exception {
        TestCertificate.make(folder);
        try (ServerSocket dripping = TestCertificate.listener(folder)) {
            Path root = TestCertificate.pem(folder);
            givesUpOn(dripping, MailServers.encrypted(dripping.getLocalPort(), Encryption.IMPLICIT, root));
        }
    }

    private static void givesUpOn(ServerSocket dripping, Smtp address) throws Exception {
        CompletableFuture<Void> hungUp = CompletableFuture.runAsync(() -> drip(dripping));

        assertThat(refusal(new SmtpTransport(address, Duration.ofMillis(500), Clock.fixed(NOW, ZoneOffset.UTC))))
                .isEqualTo(MailFailure.TIMED_OUT);

        hungUp.get(1, TimeUnit.MINUTES);
    }

    /** Greets without coming to an end, as fast as the client reads, until the client hangs up. */
    private static void drip(ServerSocket server) {
        try (Socket client = server.accept()) {
            while (true) {
                client.getOutputStream().write("220-wait\r\n".getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException e) {
            // The client has hung up.
        }
    }

    private MimeMessage received() {
        return server.getReceivedMessages()[0];
    }

    private static MailFailure refusal(SmtpTransport transport) {
        return ((TransportOutcome.Refused) transport.handOver(Mails.to("ada@example.org"))).reason();
    }

    private SmtpTransport transport() {
        return transport(null, null);
    }

    private SmtpTransport transport(String user, String password) {
        return transport(MailServers.at(server.getSmtp().getPort(), user, password));
    }

    private static SmtpTransport transport(Smtp settings) {
        return new SmtpTransport(settings, Duration.ofSeconds(5), Clock.fixed(NOW, ZoneOffset.UTC));
    }
}
