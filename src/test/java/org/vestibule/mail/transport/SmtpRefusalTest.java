package org.vestibule.mail.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestibule.mail.MailFailure;
import org.vestibule.mail.TransportOutcome;

/** How the transport handles mail servers that refuse, at each step of the protocol. */
class SmtpRefusalTest {

    @ParameterizedTest
    @CsvSource({
        "RCPT, 550 5.1.1 no such user here, NO_SUCH_RECIPIENT",
        "RCPT, 550 no such user here,       NO_SUCH_RECIPIENT",
        "RCPT, 550 5.7.1 blocked by policy, REFUSED",
        "RCPT, 552 5.2.2 mailbox full,      REFUSED",
        "RCPT, 450 4.2.1 greylisted,        BUSY",
        "MAIL, 553 sender not allowed,      REFUSED",
        "MAIL, 421 too many connections,    BUSY",
        "MAIL, 530 5.7.0 sign in first,     SIGN_IN_REFUSED",
        "DATA, 451 try later,               BUSY",
        "'.',  554 5.6.0 looks like spam,   REFUSED",
        "'.',  452 out of storage,          BUSY",
        "HELLO, 554 go away,                UNREACHABLE",
        "HELLO, 421 not now,                UNREACHABLE",
    })
    void mapsTheServersReplyToAReason(String command, String reply, MailFailure expected) throws IOException {
        assertThat(handOver(command, reply, "ada@example.org").reason()).isEqualTo(expected);
    }

    @Test
    void keepsTheServersReply() throws IOException {
        assertThat(handOver("RCPT", "550 5.1.1 no such user here", "ada@example.org")
                        .detail())
                .contains("550 5.1.1 no such user here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HELLO", "EHLO", "RCPT", "."})
    void givesUpWaitingForASlowServer(String silentAt) throws IOException {
        assertThat(handOver(silentAt, ScriptedServer.SILENCE, "ada@example.org").reason())
                .isEqualTo(MailFailure.TIMED_OUT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HELLO", "EHLO", "MAIL", "RCPT", "DATA", "."})
    void treatsAClosedConnectionAsUnreachable(String step) throws IOException {
        assertThat(handOver(step, ScriptedServer.HANG_UP, "ada@example.org").reason())
                .isEqualTo(MailFailure.UNREACHABLE);
    }

    @Test
    void reportsAnUnsupportedInternationalAddress() throws IOException {
        assertThat(handOver("RCPT", "553 5.1.3 bad characters", "jörg@example.org")
                        .reason())
                .isEqualTo(MailFailure.INTERNATIONAL_ADDRESS);
    }

    @Test
    void succeedsIfTheServerClosesTheConnectionAfterTakingTheMessage() throws IOException {
        try (ScriptedServer server = new ScriptedServer("QUIT", ScriptedServer.SILENCE)) {
            assertThat(transport(server, Duration.ofSeconds(2)).handOver(Mails.to("ada@example.org")))
                    .isEqualTo(new TransportOutcome.Done());
        }
    }

    private static TransportOutcome.Refused handOver(String command, String reply, String recipient)
            throws IOException {
        // Tests wait for this only if the server falls silent.
        Duration timeout = ScriptedServer.SILENCE.equals(reply) ? Duration.ofMillis(400) : Duration.ofSeconds(20);
        try (ScriptedServer server = new ScriptedServer(command, reply)) {
            return (TransportOutcome.Refused) transport(server, timeout).handOver(Mails.to(recipient));
        }
    }

    private static SmtpTransport transport(ScriptedServer server, Duration timeout) {
        return new SmtpTransport(server.settings(), timeout, Clock.systemUTC());
    }
}
