package org.vestibule.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestibule.settings.Settings.Database;
import org.vestibule.settings.Settings.EmailsPerHour;
import org.vestibule.settings.Settings.Encryption;
import org.vestibule.settings.Settings.Pickup;
import org.vestibule.settings.Settings.Smtp;

class EnvironmentTest {

    private static Settings read(String... namesAndValues) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return new Environment(name -> Optional.ofNullable(values.get(name))).settings();
    }

    @Test
    void hasUsualDefaults() {
        Settings settings = read("VESTIBULE_DATA_DIR", "/data");

        assertThat(settings.httpPort()).isEqualTo(9080);
        assertThat(settings.baseUrl()).isEqualTo(URI.create("http://localhost:9080"));
        assertThat(settings.demo()).isFalse();
        assertThat(settings.database()).isEqualTo(Database.DERBY);
        assertThat(settings.mail()).isEqualTo(new Pickup("vestibule@localhost", Path.of("/data/mail")));
        assertThat(settings.textRetention()).isEqualTo(Duration.ofDays(180));
        assertThat(settings.jobRetention()).isEqualTo(Duration.ofDays(90));
        assertThat(settings.timeZone()).isEqualTo(ZoneId.of("UTC"));
        assertThat(settings.formerZone()).isEmpty();
        assertThat(settings.emailsPerHour()).isEqualTo(new EmailsPerHour(5, 1000));
        assertThat(settings.firstAdmin()).isEmpty();
    }

    @Test
    void readsTimeZonesByTheirNames() {
        Settings settings =
                read("VESTIBULE_TIME_ZONE", "Asia/Kathmandu", "VESTIBULE_FORMER_TIME_ZONE", "Europe/Berlin");

        assertThat(settings.timeZone()).isEqualTo(ZoneId.of("Asia/Kathmandu"));
        assertThat(settings.formerZone()).contains(ZoneId.of("Europe/Berlin"));
    }

    @Test
    void stripsTheLastSlashOfTheBaseAddress() {
        assertThat(read("VESTIBULE_BASE_URL", "https://crm.example.org/").baseUrl())
                .isEqualTo(URI.create("https://crm.example.org"));
    }

    @Test
    void readsAMailServer() {
        Settings settings =
                read("VESTIBULE_MAIL", "smtp", "VESTIBULE_MAIL_FROM", "a@example.org", "VESTIBULE_SMTP_HOST", "mail");

        assertThat(settings.mail())
                .isEqualTo(new Smtp("a@example.org", "mail", 587, null, null, Encryption.STARTTLS, null, "localhost"));
    }

    @Test
    void countsAnEmptyValueAsNone() {
        assertThat(read("VESTIBULE_BASE_URL", " ").baseUrl()).isEqualTo(URI.create("http://localhost:9080"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"VESTIBULE_HTTP_PORT", "VESTIBULE_DB", "VESTIBULE_TRUSTED_PROXIES", "VESTIBULE_WIDGETS_DIR"})
    void takesNoEmptyValueOfWhatTheServerReadsBefore(String name) {
        assertThatThrownBy(() -> read(name, "")).hasMessageStartingWith(name + " must not be empty");
        assertThatThrownBy(() -> read(name, " ")).hasMessageStartingWith(name + " must not be empty");
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "VESTIBULE_HTTP_PORT|eighty|VESTIBULE_HTTP_PORT must be a port number from 1 to 65535, but is \"eighty\".",
                "VESTIBULE_HTTP_PORT|70000|VESTIBULE_HTTP_PORT must be a port number from 1 to 65535, but is \"70000\".",
                "VESTIBULE_BASE_URL|https://crm.example.org/vestibule|VESTIBULE_BASE_URL must have no path, as Vestibule needs a host of its own, but is \"https://crm.example.org/vestibule\".",
                "VESTIBULE_BASE_URL|https://crm.example.org?a=b|VESTIBULE_BASE_URL must end after the host and its port, but is \"https://crm.example.org?a=b\".",
                "VESTIBULE_DEMO|yes|VESTIBULE_DEMO must be true or false, but is \"yes\".",
                "VESTIBULE_DB|mysql|VESTIBULE_DB must be derby or postgresql, but is \"mysql\".",
                "VESTIBULE_DB|postgresql|VESTIBULE_DB_HOST is missing: VESTIBULE_DB is postgresql.",
                "VESTIBULE_MAIL|pigeon|VESTIBULE_MAIL must be pickup or smtp, but is \"pigeon\".",
                "VESTIBULE_MAIL|smtp|VESTIBULE_MAIL_FROM is missing: VESTIBULE_MAIL is smtp.",
                "VESTIBULE_WIDGETS_DIR|/nowhere/at/all|VESTIBULE_WIDGETS_DIR must be the full path of a folder, but is \"/nowhere/at/all\".",
                "VESTIBULE_WIDGETS_DIR|src|VESTIBULE_WIDGETS_DIR must be the full path of a folder, but is \"src\".",
                "VESTIBULE_JOB_RETENTION_DAYS|0|VESTIBULE_JOB_RETENTION_DAYS must be a number of days from 1 to 9999, but is \"0\".",
                "VESTIBULE_RETENTION_DAYS|0|VESTIBULE_RETENTION_DAYS must be a number of days from 1 to 9999, but is \"0\".",
                "VESTIBULE_RETENTION_DAYS|half a year|VESTIBULE_RETENTION_DAYS must be a number of days from 1 to 9999, but is \"half a year\".",
                "VESTIBULE_TIME_ZONE|Berlin|VESTIBULE_TIME_ZONE must be a time zone such as Europe/Berlin or UTC, but is \"Berlin\".",
                "VESTIBULE_FORMER_TIME_ZONE|CEST!|VESTIBULE_FORMER_TIME_ZONE must be a time zone such as Europe/Berlin or UTC, but is \"CEST!\".",
                "VESTIBULE_MAIL_PER_RECIPIENT|0|VESTIBULE_MAIL_PER_RECIPIENT must be a number from 1 to 999999, but is \"0\".",
                "VESTIBULE_PAGE_CACHE_MB|-1|VESTIBULE_PAGE_CACHE_MB must be a number of megabytes from 0 to 1024, but is \"-1\".",
                "VESTIBULE_MAIL_PER_SENDER|many|VESTIBULE_MAIL_PER_SENDER must be a number from 1 to 999999, but is \"many\".",
                "VESTIBULE_MAIL_FROM|nobody|VESTIBULE_MAIL_FROM must be an e-mail address, but is \"nobody\".",
                "VESTIBULE_MAIL_FROM_ALLOWED|example.org, nobody|VESTIBULE_MAIL_FROM_ALLOWED must be e-mail addresses or domains, separated by commas, but has \"nobody\".",
                "VESTIBULE_MAIL_FROM_ALLOWED|a@b@example.org|VESTIBULE_MAIL_FROM_ALLOWED must be e-mail addresses or domains, separated by commas, but has \"a@b@example.org\".",
                "VESTIBULE_ADMIN_USER|root|VESTIBULE_ADMIN_PASSWORD is missing: VESTIBULE_ADMIN_USER is set.",
                "VESTIBULE_ADMIN_PASSWORD|secret-enough|VESTIBULE_ADMIN_USER is missing: VESTIBULE_ADMIN_PASSWORD is set."
            })
    void namesTheVariableThatIsWrong(String name, String value, String line) {
        assertThatThrownBy(() -> read(name, value))
                .isInstanceOf(InvalidSettingException.class)
                .hasMessage(line);
    }

    @Test
    void refusesAnAdministratorWhoseFoldedNameIsTooLong() {
        assertThatThrownBy(() ->
                        read("VESTIBULE_ADMIN_USER", "\uFDFA".repeat(6), "VESTIBULE_ADMIN_PASSWORD", "long-enough"))
                .isInstanceOf(InvalidSettingException.class)
                .hasMessageStartingWith("VESTIBULE_ADMIN_USER must be at most 100 characters");
    }

    @Test
    void neverRevealsAPassword() {
        assertThat(read("VESTIBULE_ADMIN_USER", "root", "VESTIBULE_ADMIN_PASSWORD", "long-enough")
                        .toString())
                .doesNotContain("long-enough");
    }

    @Test
    void refusesABrokenExpressionForTrustedProxies() {
        assertThat(read("VESTIBULE_TRUSTED_PROXIES", "10\\.1\\.0\\.\\d+").httpPort())
                .isEqualTo(9080);
        assertThatThrownBy(() -> read("VESTIBULE_TRUSTED_PROXIES", "10.1.(0"))
                .isInstanceOf(InvalidSettingException.class)
                .hasMessage(
                        "VESTIBULE_TRUSTED_PROXIES must be a regular expression for addresses, but is \"10.1.(0\".");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.org",
                "//crm.example.org",
                "https:",
                "https://",
                "https:///path",
                "https://crm.example.org:99999",
                "https://crm.example.org:0",
                "https://crm.example.org:80:80",
                "https://user:secret@crm.example.org",
                "https://münchen.example",
                "https://my_host",
                "https://[::1",
                "https://a b",
                "ftp://crm.example.org",
                "javascript:alert(1)",
                "https://crm.example.org\nX: y",
                "https://crm.example.org\u0000",
                "\u202ehttps://crm.example.org"
            })
    void saysInOneLineThatABaseAddressIsNone(String given) {
        assertThatThrownBy(() -> read("VESTIBULE_BASE_URL", given))
                .isInstanceOf(InvalidSettingException.class)
                .hasMessageStartingWith("VESTIBULE_BASE_URL must be an http or https address such as")
                .message()
                .doesNotContain("\n", "\u0000", "\u202e");
    }

    @Test
    void warnsOfDemonstrationValuesUnlessThisIsADemonstration() {
        assertThat(read("VESTIBULE_DATA_DIR", "/data").warnings())
                .containsExactly(
                        "VESTIBULE_BASE_URL isn't set: links in e-mails lead to http://localhost:9080.",
                        "VESTIBULE_MAIL isn't set: e-mails are sent to nobody, but written as files into \"/data/mail\".");
        assertThat(read("VESTIBULE_MAIL", "pickup").warnings()).anyMatch(line -> line.startsWith("VESTIBULE_MAIL is"));
        assertThat(read("VESTIBULE_DEMO", "true").warnings()).isEmpty();
    }

    @Test
    void readsTheHostAndPortOfTheBaseAddress() {
        assertThat(read("VESTIBULE_BASE_URL", " HTTPS://Crm.Example.ORG:8443// ")
                        .baseUrl())
                .isEqualTo(URI.create("https://crm.example.org:8443"));
    }

    @Test
    void introducesItselfToMailServersByTheHostOfTheBaseAddress() {
        assertThat(smtp("VESTIBULE_BASE_URL", "https://crm.example.org:8443").ehloName())
                .isEqualTo("crm.example.org");
        assertThat(smtp("VESTIBULE_BASE_URL", "http://192.0.2.7").ehloName()).isEqualTo("[192.0.2.7]");
        assertThat(smtp("VESTIBULE_BASE_URL", "http://[2001:db8::7]").ehloName())
                .isEqualTo("[IPv6:2001:db8::7]");
        assertThat(smtp("VESTIBULE_SMTP_EHLO_NAME", "mx.example.org").ehloName())
                .isEqualTo("mx.example.org");
    }

    @Test
    void usesImplicitTlsAtItsPort() {
        assertThat(smtp("VESTIBULE_SMTP_PORT", "465").encryption()).isEqualTo(Encryption.IMPLICIT);
        assertThat(smtp("VESTIBULE_SMTP_PORT", "465", "VESTIBULE_SMTP_TLS", "starttls")
                        .encryption())
                .isEqualTo(Encryption.STARTTLS);
        assertThat(smtp("VESTIBULE_SMTP_PORT", "2465", "VESTIBULE_SMTP_TLS", "implicit")
                        .encryption())
                .isEqualTo(Encryption.IMPLICIT);
        assertThat(smtp("VESTIBULE_SMTP_STARTTLS", "false").encryption()).isEqualTo(Encryption.NONE);
    }

    @Test
    void readsPasswordsFromFilesWithoutTheLineBreakAtTheEnd(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("password"), " ${x} Grüße #1 \n\n");

        Smtp smtp = smtp("VESTIBULE_SMTP_USER", "portal", "VESTIBULE_SMTP_PASSWORD_FILE", file.toString());

        assertThat(smtp.password()).isEqualTo(" ${x} Grüße #1 \n");
    }

    @Test
    void reportsInOneLineThatAFileHasNoPassword(@TempDir Path folder) throws IOException {
        Path empty = Files.writeString(folder.resolve("empty"), "\n");
        Path binary = Files.write(folder.resolve("binary"), new byte[] {(byte) 0xff, (byte) 0xfe});
        String name = "VESTIBULE_ADMIN_PASSWORD_FILE";

        assertThatThrownBy(() -> read(name, empty.toString()))
                .hasMessageStartingWith(name + " names a file that is empty");
        assertThatThrownBy(() -> read(name, binary.toString())).hasMessageStartingWith(name + " must name a text file");
        assertThatThrownBy(() -> read(name, folder.toString()))
                .hasMessageStartingWith(name + " must name a file that can");
        assertThatThrownBy(() -> read(name, folder + "/none"))
                .hasMessageStartingWith(name + " must name a file that can");
        assertThatThrownBy(() -> read(name, empty.toString(), "VESTIBULE_ADMIN_PASSWORD", "both"))
                .hasMessageStartingWith("VESTIBULE_ADMIN_PASSWORD and VESTIBULE_ADMIN_PASSWORD_FILE are both set");
    }

    @Test
    void takesTheNamesOfADatabaseVerbatim() {
        var settings = (DatabaseSettings.Postgresql)
                postgresql(" na${me} ", " us%41er ", " {xor}$pass\\ ").database();

        assertThat(settings.name()).isEqualTo(" na${me} ");
        assertThat(settings.user()).isEqualTo(" us%41er ");
        assertThat(settings.password()).isEqualTo(" {xor}$pass\\ ");
        assertThat(settings.toString()).doesNotContain("pass");
    }

    /** Flyway can't set a role with one. */
    @Test
    void aRoleWithAnApostropheIsRefusedBeforeConnecting() {
        assertThatThrownBy(() -> postgresql("vestibule", "o'hara", "secret").database())
                .isInstanceOf(InvalidSettingException.class)
                .hasMessage("VESTIBULE_DB_USER must be the name of a role without apostrophes, but is \"o'hara\".");
    }

    private static Environment postgresql(String name, String user, String password) {
        Map<String, String> values = Map.of(
                "VESTIBULE_DB", "postgresql",
                "VESTIBULE_DB_HOST", "db",
                "VESTIBULE_DB_NAME", name,
                "VESTIBULE_DB_USER", user,
                "VESTIBULE_DB_PASSWORD", password);
        return new Environment(variable -> Optional.ofNullable(values.get(variable)));
    }

    private static Smtp smtp(String... namesAndValues) {
        List<String> all = new ArrayList<>(List.of(
                "VESTIBULE_MAIL", "smtp", "VESTIBULE_MAIL_FROM", "a@example.org", "VESTIBULE_SMTP_HOST", "mail"));
        all.addAll(List.of(namesAndValues));
        return (Smtp) read(all.toArray(String[]::new)).mail();
    }
}
