package org.vestibule.mail.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestibule.mail.MailFailure;
import org.vestibule.mail.TransportOutcome;
import org.vestibule.mail.transport.MailServers;
import org.vestibule.mail.transport.MailTransport;
import org.vestibule.mail.transport.Mails;
import org.vestibule.mail.transport.OutgoingMail;
import org.vestibule.security.CurrentCaller;
import org.vestibule.security.PortalScope;
import org.vestibule.security.Right;
import org.vestibule.settings.MailSenders;
import org.vestibule.settings.Settings;
import org.vestibule.settings.Settings.Database;
import org.vestibule.settings.Settings.EmailsPerHour;
import org.vestibule.settings.Settings.Mail;
import org.vestibule.settings.Settings.Pickup;

class LocalMailboxTest {

    private static final Instant NOON = Instant.parse("2026-05-03T12:00:00Z");

    @TempDir
    Path data;

    private Pickup pickup;
    private LocalMailbox mailbox;

    @BeforeEach
    void open() {
        pickup = new Pickup("portal@example.com", data.resolve("mail"));
        mailbox = mailbox(pickup);
    }

    @Test
    void readsMessagesFromTheFolder() {
        leave(NOON, Mails.mail("Größe & Söhne", "zoë+crm@exämple.org", "Schöne Grüße"));

        KeptMail mail = mailbox.newest(Optional.empty(), 10).get(0);

        assertThat(mail.id()).isEqualTo("20260503T120000000Z-1042");
        assertThat(mail.from()).isEqualTo("Größe & Söhne <portal@example.com>");
        assertThat(mail.to()).isEqualTo("Ada Byron <zoë+crm@exämple.org>");
        assertThat(mail.subject()).isEqualTo("Schöne Grüße");
        assertThat(mail.sentAt()).isEqualTo(NOON);
        assertThat(mail.text()).startsWith("Grüße");
        assertThat(mail.html()).contains("<p>Grüße");
        assertThat(mail.links()).containsExactly("http://localhost/site/harbour/welcome?invitation=secret");
    }

    @Test
    void showsTheNewestFirstInPages() {
        for (int minute = 0; minute < 5; minute++) {
            leave(NOON.plusSeconds(60L * minute), Mails.to("ada" + minute + "@example.org"));
        }

        var first = mailbox.newest(Optional.empty(), 2);
        var second = mailbox.newest(Optional.of(first.get(1).id()), 2);

        assertThat(first).extracting(KeptMail::sentAt).containsExactly(NOON.plusSeconds(240), NOON.plusSeconds(180));
        assertThat(second).extracting(KeptMail::sentAt).containsExactly(NOON.plusSeconds(120), NOON.plusSeconds(60));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "../settings", "20260503T120000000Z-1042/../x", "20260503T120000000Z-9", "%2e%2e", "."})
    void opensOnlyItsMessages(String id) throws IOException {
        leave(NOON, Mails.to("ada@example.org"));
        Files.writeString(data.resolve("settings.eml"), "secret");

        assertThat(mailbox.byId(id)).isEmpty();
        assertThat(mailbox.file(id)).isEmpty();
    }

    @Test
    void leavesNoUnfinishedFiles() throws IOException {
        leave(NOON, Mails.to("ada@example.org"));

        try (Stream<Path> files = Files.list(pickup.folder())) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactly("20260503T120000000Z-1042.eml");
        }
    }

    @Test
    void reportsThatTheFolderCannotBeWritten() throws IOException {
        Files.writeString(pickup.folder(), "a file where the folder should be");

        assertThat(transport(NOON).handOver(Mails.to("ada@example.org")))
                .isInstanceOfSatisfying(TransportOutcome.Refused.class, refused -> assertThat(refused.reason())
                        .isEqualTo(MailFailure.DISK));
    }

    @Test
    void isClosedIfMailIsSent() {
        leave(NOON, Mails.to("ada@example.org"));
        LocalMailbox closed = mailbox(MailServers.at(587));

        assertThat(closed.open()).isFalse();
        assertThat(closed.newest(Optional.empty(), 10)).isEmpty();
        assertThat(closed.byId("20260503T120000000Z-1042")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Right.class,
            names = {"MAILBOX"},
            mode = EnumSource.Mode.EXCLUDE)
    void requiresTheRightOutsideOfADemonstration(Right right) {
        leave(NOON, Mails.to("ada@example.org"));
        LocalMailbox closed = mailbox(pickup, false, right);

        assertThat(closed.open()).isFalse();
        assertThat(closed.newest(Optional.empty(), 10)).isEmpty();
        assertThat(closed.byId("20260503T120000000Z-1042")).isEmpty();
        assertThat(closed.file("20260503T120000000Z-1042")).isEmpty();
    }

    @Test
    void isOpenToEverybodyInADemonstration() {
        leave(NOON, Mails.to("ada@example.org"));

        assertThat(mailbox(pickup, true).newest(Optional.empty(), 10)).hasSize(1);
    }

    private void leave(Instant now, OutgoingMail mail) {
        assertThat(transport(now).handOver(mail)).isEqualTo(new TransportOutcome.Done());
    }

    private MailTransport transport(Instant now) {
        return MailServers.pickup(pickup, now);
    }

    private LocalMailbox mailbox(Mail mail) {
        return mailbox(mail, false, Right.MAILBOX);
    }

    private LocalMailbox mailbox(Mail mail, boolean demo, Right... rights) {
        var caller = new CurrentCaller();
        caller.become(1L, "Tess Tester", Set.of(rights), PortalScope.ALL);
        var settings = new Settings(
                9080,
                URI.create("http://localhost:9080"),
                data,
                demo,
                Database.DERBY,
                mail,
                MailSenders.only(mail.from()),
                Duration.ofDays(180),
                Duration.ofDays(180),
                ZoneOffset.UTC,
                Optional.empty(),
                Optional.empty(),
                new EmailsPerHour(5, 1000),
                16,
                List.of());
        return new LocalMailbox(settings, caller);
    }
}
