package org.vestibule.mail.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import java.time.Instant;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestibule.mail.Sender;

class MimeMailTest {

    private static String to(String recipient) throws MessagingException {
        return mail(recipient).getHeader("To", null);
    }

    private static MimeMail mail(String recipient) throws MessagingException {
        return mail(recipient, null);
    }

    private static MimeMail mail(String recipient, String replyTo) throws MessagingException {
        var mail = new OutgoingMail(
                1,
                "key",
                new Sender("Harbour", "crm@example.org", replyTo),
                "Ada",
                recipient,
                Locale.ENGLISH,
                "Subject",
                "Text",
                "<p>Text</p>");
        return new MimeMail(Session.getInstance(new Properties()), mail, Instant.EPOCH);
    }

    @ParameterizedTest
    @CsvSource({
        "ada@straße.example, ada@xn--strae-oqa.example",
        "ada@münchen.example, ada@xn--mnchen-3ya.example",
        "ada@example.org, ada@example.org"
    })
    void encodesDomainsByIdna2008(String recipient, String header) throws MessagingException {
        assertThat(to(recipient)).contains("<" + header + ">");
    }

    @Test
    void hasAUniqueReferenceSoThatMailProgramsDoNotGroupIt() throws MessagingException {
        assertThat(mail("ada@example.org").getHeader("X-Entity-Ref-ID", null)).isEqualTo("1.key");
    }

    @Test
    void repliesGoToTheReplyAddress() throws MessagingException {
        assertThat(mail("ada@example.org").getHeader("Reply-To")).isNull();
        assertThat(mail("ada@example.org", "desk@straße.example").getHeader("Reply-To", null))
                .isEqualTo("desk@xn--strae-oqa.example");
    }

    @Test
    void refusesAnInvalidDomain() {
        assertThatExceptionOfType(AddressException.class).isThrownBy(() -> to("ada@-a-.example"));
    }
}
