package org.vestibule.fault;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestibule.testing.MailOverTls;
import org.vestibule.testing.OddPostgres;
import org.vestibule.testing.Packaged;
import org.vestibule.testing.PackagedServer;
import org.vestibule.testing.TestCertificate;

/** A shipped server whose names and passwords hold what shells, XML, Liberty and URLs have a meaning for. */
@Packaged
class SettingsAsWrittenIT {

    private static final String ODD = " ${VESTIBULE_DB} $1 %41 {xor}Lz4s \\n \"q\" 'q' `id` & <a> ; # Größe 鍵 ";

    @TempDir
    Path folder;

    private PackagedServer server;

    @BeforeEach
    void aDatabaseThatAsksForOddNames() throws Exception {
        server = new PackagedServer("as-written");
        TestCertificate.make(folder);
        Path root = TestCertificate.pem(folder);
        OddPostgres.make(
                        "database" + ODD,
                        "role" + ODD.replace("'", ""),
                        "password" + ODD,
                        root,
                        TestCertificate.key(folder))
                .forEach(server::with);
        server.with("VESTIBULE_DB_ROOT_CERT", root.toString());
    }

    @AfterEach
    void end() {
        server.close();
    }

    @Test
    void signsInToItsDatabaseAndItsMailServerLetterByLetterOverTls() throws Exception {
        GreenMail mail = MailOverTls.server(folder);
        mail.setUser("portal@example.com", "user" + ODD, "mail" + ODD);
        mail.start();
        try {
            Path secret = Files.writeString(folder.resolve("password $1"), "mail" + ODD + "\n");
            server.with("VESTIBULE_MAIL", "smtp")
                    .with("VESTIBULE_MAIL_FROM", "portal@example.com")
                    .with("VESTIBULE_SMTP_HOST", "localhost")
                    .with("VESTIBULE_SMTP_PORT", String.valueOf(mail.getSmtps().getPort()))
                    .with("VESTIBULE_SMTP_TLS", "implicit")
                    .with(
                            "VESTIBULE_SMTP_ROOT_CERT",
                            TestCertificate.pem(folder).toString())
                    .with("VESTIBULE_SMTP_USER", "user" + ODD)
                    .with("VESTIBULE_SMTP_PASSWORD_FILE", secret.toString());
            server.start();

            var user = new CrmUser(server.address());
            String record = user.add("Ada", "ada@example.org");
            assertThat(user.invite(record, "Harbour Partner Portal", "Welcome")).isTrue();

            assertThat(mail.waitForIncomingEmail(Duration.ofMinutes(1).toMillis(), 1))
                    .isTrue();
            assertThat(server.complaints()).isEmpty();
        } finally {
            mail.stop();
        }
    }

    @Test
    void saysInOneLineAloneThatTheDatabaseRefusesTheSignIn() throws Exception {
        server.with("VESTIBULE_DB_PASSWORD", "password");

        assertThat(server.startInVain()).isEqualTo(1);

        assertThat(server.complaints())
                .containsExactly("Vestibule can't start: VESTIBULE_DB_USER or VESTIBULE_DB_PASSWORD is wrong:"
                        + " the database refused the sign-in.");
    }

    @Test
    void saysInOneLineAloneThatTheDatabasesCertificateIsUnknown() throws Exception {
        server.with("VESTIBULE_DB_ROOT_CERT", other().toString());

        assertThat(server.startInVain()).isEqualTo(1);

        assertThat(server.complaints())
                .singleElement()
                .asString()
                .startsWith("Vestibule can't start: VESTIBULE_DB_SSLMODE asks for");
    }

    private Path other() throws Exception {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        TestCertificate.make(elsewhere);
        return TestCertificate.pem(elsewhere);
    }
}
