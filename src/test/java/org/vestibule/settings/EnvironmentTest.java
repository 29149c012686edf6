package org.vestibule.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestibule.settings.Settings.Database;
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
    void isFullOfUsualValues() {
        Settings settings = read("VESTIBULE_DATA_DIR", "/data");

        assertThat(settings.httpPort()).isEqualTo(9080);
        assertThat(settings.baseUrl()).isEqualTo(URI.create("http://localhost:9080"));
        assertThat(settings.demo()).isFalse();
        assertThat(settings.database()).isEqualTo(Database.DERBY);
        assertThat(settings.mail()).isEqualTo(new Pickup("vestibule@localhost", Path.of("/data/mail")));
        assertThat(settings.retention()).isEqualTo(Duration.ofDays(180));
        assertThat(settings.firstAdmin()).isEmpty();
    }

    @Test
    void takesTheBaseAddressWithoutItsLastSlash() {
        assertThat(read("VESTIBULE_BASE_URL", "https://crm.example.org/").baseUrl())
                .isEqualTo(URI.create("https://crm.example.org"));
    }

    @Test
    void readsAMailServer() {
        Settings settings =
                read("VESTIBULE_MAIL", "smtp", "VESTIBULE_MAIL_FROM", "a@example.org", "VESTIBULE_SMTP_HOST", "mail");

        assertThat(settings.mail()).isEqualTo(new Smtp("a@example.org", "mail", 587, null, null, true));
    }

    @Test
    void countsAnEmptyValueAsNone() {
        assertThat(read("VESTIBULE_DB", " ").database()).isEqualTo(Database.DERBY);
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "VESTIBULE_HTTP_PORT|eighty|VESTIBULE_HTTP_PORT must be a port number from 1 to 65535, but is \"eighty\".",
                "VESTIBULE_HTTP_PORT|70000|VESTIBULE_HTTP_PORT must be a port number from 1 to 65535, but is \"70000\".",
                "VESTIBULE_BASE_URL|example.org|VESTIBULE_BASE_URL must be an http or https address, but is \"example.org\".",
                "VESTIBULE_DEMO|yes|VESTIBULE_DEMO must be true or false, but is \"yes\".",
                "VESTIBULE_DB|mysql|VESTIBULE_DB must be derby or postgresql, but is \"mysql\".",
                "VESTIBULE_DB|postgresql|VESTIBULE_DB_HOST is missing: VESTIBULE_DB is postgresql.",
                "VESTIBULE_MAIL|pigeon|VESTIBULE_MAIL must be pickup or smtp, but is \"pigeon\".",
                "VESTIBULE_MAIL|smtp|VESTIBULE_MAIL_FROM is missing: VESTIBULE_MAIL is smtp.",
                "VESTIBULE_WIDGETS_DIR|/nowhere/at/all|VESTIBULE_WIDGETS_DIR must be the full path of a folder, but is \"/nowhere/at/all\".",
                "VESTIBULE_WIDGETS_DIR|src|VESTIBULE_WIDGETS_DIR must be the full path of a folder, but is \"src\".",
                "VESTIBULE_RETENTION_DAYS|0|VESTIBULE_RETENTION_DAYS must be a number of days from 1 to 9999, but is \"0\".",
                "VESTIBULE_RETENTION_DAYS|half a year|VESTIBULE_RETENTION_DAYS must be a number of days from 1 to 9999, but is \"half a year\".",
                "VESTIBULE_MAIL_FROM|nobody|VESTIBULE_MAIL_FROM must be an e-mail address, but is \"nobody\".",
                "VESTIBULE_ADMIN_USER|root|VESTIBULE_ADMIN_PASSWORD is missing: VESTIBULE_ADMIN_USER is set.",
                "VESTIBULE_ADMIN_PASSWORD|secret-enough|VESTIBULE_ADMIN_USER is missing: VESTIBULE_ADMIN_PASSWORD is set."
            })
    void namesTheVariableThatIsWrong(String name, String value, String line) {
        assertThatThrownBy(() -> read(name, value))
                .isInstanceOf(WrongSetting.class)
                .hasMessage(line);
    }

    @Test
    void neverTellsAPassword() {
        assertThatThrownBy(() -> read("VESTIBULE_ADMIN_USER", "root", "VESTIBULE_ADMIN_PASSWORD", "short"))
                .hasMessage("VESTIBULE_ADMIN_PASSWORD must have at least 8 characters.");
        assertThat(read("VESTIBULE_ADMIN_USER", "root", "VESTIBULE_ADMIN_PASSWORD", "long-enough")
                        .toString())
                .doesNotContain("long-enough");
    }

    @Test
    void takesNoBrokenExpressionForTrustedProxies() {
        assertThat(read("VESTIBULE_TRUSTED_PROXIES", "10\\.1\\.0\\.\\d+").httpPort())
                .isEqualTo(9080);
        assertThatThrownBy(() -> read("VESTIBULE_TRUSTED_PROXIES", "10.1.(0"))
                .isInstanceOf(WrongSetting.class)
                .hasMessage(
                        "VESTIBULE_TRUSTED_PROXIES must be a regular expression for addresses, but is \"10.1.(0\".");
    }
}
