package org.vestibule.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalField;
import org.vestibule.portal.PortalSettingsRequest;
import org.vestibule.settings.MailSenders;
import org.vestibule.text.EmailAddress;

class SendersTest {

    private static final long GRACE = 7;
    private static final MailSenders ALLOWED =
            new MailSenders("crm@example.net", Set.of(), Set.of("partners.example.org"));
    private static final Senders SENDERS =
            new Senders(ALLOWED, id -> id == GRACE ? EmailAddress.parse("grace@example.net") : Optional.empty());

    private static Portal portal(String address, String replyTo, String replyAddress) {
        var portal = new Portal("harbour", "Harbour", Locale.ENGLISH, "#335577");
        portal.change(
                PortalSettingsRequest.of(portal)
                        .with(PortalField.SENDER_ADDRESS, address)
                        .with(PortalField.REPLY_TO, replyTo)
                        .with(PortalField.REPLY_ADDRESS, replyAddress),
                "Tess",
                Instant.EPOCH);
        return portal;
    }

    @Test
    void aPortalsEmailsComeFromItsAddress() {
        Portal portal = portal("desk@partners.example.org", "sender", "");

        assertThat(SENDERS.of(SenderRequest.of(portal)))
                .isEqualTo(new Sender("Harbour", "desk@partners.example.org", null));
    }

    @Test
    void anAddressThatIsNotAllowedIsReplacedByTheInstallations() {
        Portal portal = portal("desk@example.com", "sender", "");

        assertThat(SENDERS.of(SenderRequest.of(portal)).address()).isEqualTo("crm@example.net");
        assertThat(SENDERS.now(new Sender("Harbour", "desk@example.com", "grace@example.net")))
                .isEqualTo(new Sender("Harbour", "crm@example.net", "grace@example.net"));
        assertThat(SENDERS.now(new Sender("Harbour", null, null)).address()).isEqualTo("crm@example.net");
    }

    @Test
    void repliesGoToTheInviterOrElseToTheReplyAddress() {
        Portal portal = portal("", "inviter", "desk@example.com");

        assertThat(SENDERS.of(SenderRequest.of(portal, GRACE)).replyTo()).isEqualTo("grace@example.net");
        assertThat(SENDERS.of(SenderRequest.of(portal, 8L)).replyTo()).isEqualTo("desk@example.com");
        assertThat(SENDERS.of(SenderRequest.of(portal)).replyTo()).isEqualTo("desk@example.com");
        assertThat(SENDERS.of(SenderRequest.of(portal("", "inviter", ""))).replyTo())
                .isNull();
    }

    @Test
    void theInviterGetsNoRepliesIfThePortalDoesNotSaySo() {
        assertThat(SENDERS.of(SenderRequest.of(portal("", "sender", "desk@example.com"), GRACE))
                        .replyTo())
                .isNull();
        assertThat(SENDERS.of(SenderRequest.of(portal("", "address", "desk@example.com"), GRACE))
                        .replyTo())
                .isEqualTo("desk@example.com");
    }
}
