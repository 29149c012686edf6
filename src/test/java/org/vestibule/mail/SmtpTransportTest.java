package org.vestibule.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vestibule.settings.Settings.Smtp;

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
        assertThat(transport().handOver(Mails.to("ada@example.org"))).isEqualTo(new Handover.Done());

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
        assertThat(received().getMessageID()).isEqualTo("<activity-1042@example.com>");
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
                .isEqualTo(new Handover.Done());
    }

    @Test
    void tellsARefusedSignInFromARefusedMessage() {
        server.setUser("portal@example.com", "portal", "right");

        assertThat(refusal(transport("portal", "wrong"))).isEqualTo(MailFailure.SIGN_IN_REFUSED);
    }

    @Test
    void insistsOnEncryptionWhereItIsAskedFor() {
        Smtp encrypted =
                new Smtp("portal@example.com", "127.0.0.1", server.getSmtp().getPort(), null, null, true);

        assertThat(refusal(transport(encrypted))).isEqualTo(MailFailure.NOT_ENCRYPTED);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void isUnreachableWhenNothingListens() throws Exception {
        int port;
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = taken.getLocalPort();
        }

        assertThat(refusal(transport(new Smtp("portal@example.com", "127.0.0.1", port, null, null, false))))
                .isEqualTo(MailFailure.UNREACHABLE);
    }

    @Test
    void isUnreachableWhenTheNameIsUnknown() {
        assertThat(refusal(transport(new Smtp("portal@example.com", "mail.invalid", 25, null, null, false))))
                .isEqualTo(MailFailure.UNREACHABLE);
    }

    private MimeMessage received() {
        return server.getReceivedMessages()[0];
    }

    private static MailFailure refusal(SmtpTransport transport) {
        return ((Handover.Refused) transport.handOver(Mails.to("ada@example.org"))).reason();
    }

    private SmtpTransport transport() {
        return transport(null, null);
    }

    private SmtpTransport transport(String user, String password) {
        return transport(
                new Smtp("portal@example.com", "127.0.0.1", server.getSmtp().getPort(), user, password, false));
    }

    private static SmtpTransport transport(Smtp settings) {
        return new SmtpTransport(settings, Duration.ofSeconds(5), Clock.fixed(NOW, ZoneOffset.UTC));
    }
}
