package org.vestibule.mail.transport;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Address;
import jakarta.mail.Header;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.vestibule.mail.Sender;
import org.vestibule.mail.message.InvitationEmailData;
import org.vestibule.mail.message.MessageTemplates;
import org.vestibule.mail.message.MessageTemplates.Rendered;
import org.vestibule.mail.message.SampleMessages;
import org.vestibule.testing.Hostile;
import org.vestibule.text.EmailAddress;

/** E-mails with names, subjects and addresses from untrusted people. */
class MailHeaderFuzzTest {

    private static final Instant NOW = Instant.parse("2026-05-03T12:05:00Z");
    private static final Session SESSION = Session.getInstance(new Properties());
    private static final MessageTemplates TEMPLATES = SampleMessages.templates();
    private static final List<String> HEADERS = List.of(
            "Auto-Submitted",
            "Content-Language",
            "Content-Type",
            "Date",
            "From",
            "MIME-Version",
            "Message-ID",
            "Subject",
            "To",
            "X-Auto-Response-Suppress",
            "X-Entity-Ref-ID");

    @Property
    void haveOnlyOurHeadersForAnyNamesAndSubjects(
            @ForAll("texts") String sender, @ForAll("texts") String recipient, @ForAll("texts") String subject)
            throws Exception {
        MimeMessage read = sent(mail(sender, recipient, "ada@example.org", subject));

        assertThat(Collections.list(read.getAllHeaders()).stream().map(Header::getName))
                .containsExactlyInAnyOrderElementsOf(HEADERS);
        assertThat(addresses(read)).containsExactly("ada@example.org");
        assertThat(read.getFrom()).hasSize(1);
        assertThat(((InternetAddress) read.getFrom()[0]).getAddress()).isEqualTo("portal@example.com");
        assertThat(List.of(read.getSubject(), name(read.getFrom()[0]), name(read.getRecipients(RecipientType.TO)[0])))
                .noneMatch(Hostile::breaksALine);
    }

    @Property
    void goToASingleAddressOrNowhereForAnyAddress(@ForAll("texts") String text) throws Exception {
        for (String wanted : new String[] {text, text + "@example.org", "ada@" + text, "ada@" + text + ".example"}) {
            if (EmailAddress.parse(wanted).isEmpty()) {
                continue;
            }
            String address = EmailAddress.parse(wanted).get().text();
            try {
                assertThat(addresses(sent(mail("Harbour", "Ada", address, "Welcome"))))
                        .hasSize(1);
            } catch (AddressException refused) {
                assertThat(refused.getRef()).isEqualTo(address);
            }
        }
    }

    @Property
    void escapeAnyNamesAndWords(@ForAll("texts") String name, @ForAll("texts") String words) {
        Rendered plain = rendered("Ada", "Grace", "Welcome");
        Rendered mail = rendered("Ada" + name, "Grace" + name, "Welcome " + words.replaceAll("\\R", " "));

        assertThat(elements(mail.html())).isEqualTo(elements(plain.html()));
        assertThat(Hostile.breaksALine(mail.subject())).isFalse();
    }

    private static Rendered rendered(String firstName, String inviter, String message) {
        return TEMPLATES.invitation(new InvitationEmailData(
                null,
                "Harbour",
                "Harbour Desk",
                "#0f766e",
                firstName,
                inviter,
                List.of("Partner"),
                message,
                "https://portal.example.com/in?invitation=••••",
                NOW,
                Locale.ENGLISH));
    }

    /** The elements of a document, without their content. */
    private static List<String> elements(String html) {
        return Pattern.compile("</?[a-z][a-z0-9]*")
                .matcher(html)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static OutgoingMail mail(String sender, String name, String address, String subject) {
        return new OutgoingMail(
                7,
                "0123abcd",
                new Sender(sender, "portal@example.com", null),
                name,
                address,
                Locale.ENGLISH,
                subject,
                "Hello",
                "<p>Hello</p>");
    }

    /** The e-mail as its recipient reads it. */
    private static MimeMessage sent(OutgoingMail mail) throws Exception {
        var written = new ByteArrayOutputStream();
        new MimeMail(SESSION, mail, NOW).writeTo(written);
        String head = written.toString(StandardCharsets.UTF_8).split("\r\n\r\n", 2)[0];
        assertThat(head.split("\r\n")).allSatisfy(line -> assertThat(line).matches("[ \\t].*|[A-Za-z-]+:.*"));
        return new MimeMessage(SESSION, new ByteArrayInputStream(written.toByteArray()));
    }

    private static String name(Address address) {
        return Objects.requireNonNullElse(((InternetAddress) address).getPersonal(), "");
    }

    private static List<String> addresses(MimeMessage mail) throws MessagingException {
        return Stream.of(InternetAddress.parseHeader(mail.getHeader("To", ","), false))
                .map(InternetAddress::getAddress)
                .toList();
    }

    @Provide
    Arbitrary<String> texts() {
        return Hostile.texts();
    }
}
