package org.vestibule.mail.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.eclipse.microprofile.metrics.MetricID;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import org.junit.jupiter.api.Test;
import org.vestibule.audit.AuditTrail;
import org.vestibule.mail.EmailActivity;
import org.vestibule.mail.EmailHandler;
import org.vestibule.mail.EmailKind;
import org.vestibule.mail.EmailParts;
import org.vestibule.mail.EmailStatus;
import org.vestibule.mail.MailFailure;
import org.vestibule.mail.Senders;
import org.vestibule.mail.transport.MailServers;
import org.vestibule.mail.transport.MailTransport;
import org.vestibule.mail.transport.ScriptedServer;
import org.vestibule.settings.Settings.Smtp;
import org.vestibule.testing.InServer;

/** E-mails sent with the real outbox and transport to mail servers that misbehave for a while. */
@InServer
class BadMailServerIT {

    private static final Instant NOW = TestOutbox.NOW;
    private static final Duration WAIT = Backoff.after(1).orElseThrow();

    @Inject
    TestOutbox outbox;

    @Inject
    SendQueue queue;

    @Inject
    Senders senders;

    @Inject
    AuditTrail auditTrail;

    @Inject
    RefusalMeter refusals;

    @Inject
    MetricRegistry meters;

    @Test
    void waitsForAnUnreachableServerAndSendsOnceItIsBack() throws IOException {
        Smtp address;
        try (var gone = new ScriptedServer("HELLO", "220 ready")) {
            address = gone.settings();
        }
        long id = outbox.put("ada@example.org");

        long before = unreachable();
        attempt(id, address, NOW);
        assertPostponed(id, MailFailure.UNREACHABLE);
        assertThat(unreachable()).isGreaterThan(before);

        try (var back = new ScriptedServer(address.port(), "HELLO", "220 ready")) {
            attempt(id, address, NOW.plus(WAIT).minusSeconds(1));
            assertThat(back.heard("RCPT")).isEmpty();
            attempt(id, address, NOW.plus(WAIT));
            attempt(id, address, NOW.plus(WAIT).plusSeconds(1));

            assertThat(outbox.read(id).status()).isEqualTo(EmailStatus.SENT);
            assertThat(back.heard("RCPT")).hasSize(1);
        }
    }

    @Test
    void resendsAnUnacknowledgedMessageWithTheSameMessageId() throws IOException {
        long id = outbox.put("ada@example.org");

        try (var dropping = new ScriptedServer(".", ScriptedServer.HANG_UP);
                var decent = new ScriptedServer("HELLO", "220 ready")) {
            attempt(id, dropping.settings(), NOW);
            assertPostponed(id, MailFailure.UNREACHABLE);
            attempt(id, decent.settings(), NOW.plus(WAIT));

            assertThat(outbox.read(id).status()).isEqualTo(EmailStatus.SENT);
            assertThat(decent.heard("Message-ID:")).hasSize(1).isEqualTo(dropping.heard("Message-ID:"));
        }
    }

    @Test
    void postponesIfTheServerStalls() throws IOException {
        long id = outbox.put("ada@example.org");

        try (var stalling = new ScriptedServer("DATA", ScriptedServer.SILENCE)) {
            attempt(id, stalling.settings(), NOW);
        }

        assertPostponed(id, MailFailure.TIMED_OUT);
    }

    @Test
    void distinguishesTemporaryFromPermanentRefusals() throws IOException {
        long later = outbox.put("ada@example.org");
        long never = outbox.put("nobody@example.org");

        try (var busy = new ScriptedServer("RCPT", "450 4.2.1 greylisted");
                var strict = new ScriptedServer("RCPT", "550 5.1.1 no such user here")) {
            attempt(later, busy.settings(), NOW);
            attempt(never, strict.settings(), NOW);
        }

        assertPostponed(later, MailFailure.BUSY);
        assertThat(outbox.read(never).status()).isEqualTo(EmailStatus.FAILED);
        assertThat(outbox.read(never).failure()).isEqualTo(MailFailure.NO_SUCH_RECIPIENT);
    }

    private void assertPostponed(long id, MailFailure why) {
        assertThat(outbox.read(id).status()).isEqualTo(EmailStatus.PENDING_SEND);
        assertThat(outbox.read(id).failure()).isEqualTo(why);
        assertThat(outbox.read(id).nextAttemptAt()).isEqualTo(NOW.plus(WAIT));
    }

    private long unreachable() {
        return meters.getCounter(new MetricID("vestibule_email_refusals", new Tag("reason", "unreachable")))
                .getCount();
    }

    private void attempt(long id, Smtp server, Instant now) {
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        MailTransport transport = MailServers.transport(server, Duration.ofMillis(700), clock);
        new DeliverEmail(queue, EmailParts.handlers(new Purpose()), senders, transport, clock, auditTrail, refusals)
                .attempt(id);
    }

    private static final class Purpose implements EmailHandler {

        @Override
        public EmailKind kind() {
            return EmailKind.INVITATION;
        }

        @Override
        public Optional<String> mintLink(EmailActivity activity) {
            return Optional.of("http://x.example/secret");
        }
    }
}
