package org.vestibule.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vestibule.settings.Settings.Database;
import org.vestibule.testing.OwnDatabase;
import org.vestibule.testing.Packaged;
import org.vestibule.testing.PackagedServer;
import org.vestibule.testing.StaffRequests;

/**
 * The machine's time zone, language and character set change nothing: a former installation from a German machine in
 * Berlin, in a folder with letters other than ASCII, goes on there and on a French machine in Kathmandu.
 */
@Packaged
class MachineSettingsIT {

    private static final String ENGLISH = "en";
    private static final Pattern TIME = Pattern.compile("<time datetime=\"([^\"]+)\">([^<]+)</time>");

    private static PackagedServer server;
    private static OwnDatabase database;

    @BeforeAll
    static void upgrade() throws Exception {
        server = new PackagedServer("machine");
        Path data = server.data().resolve("veri ığüşöç");
        server.with("VESTIBULE_DATA_DIR", data.toString())
                .with("LC_ALL", "C")
                .with("TZ", "Europe/Berlin")
                .jvm("-Duser.language=de", "-Duser.country=DE");
        database = OwnDatabase.derby(data);
        database.made(connection -> {
            FormerInstallation.in(connection, Database.DERBY)
                    .addContact(1, "2026-01-15 12:00:00", "2026-07-15 12:00:00");
            return null;
        });
        server.start();
    }

    @AfterAll
    static void remove() {
        server.close();
    }

    private static StaffRequests administrator() {
        var requests = new StaffRequests(server.address().getPort());
        assertThat(requests.signIn("admin", "vestibule-demo").statusCode()).isEqualTo(204);
        return requests;
    }

    @Test
    void peopleSignInAndReadTheScreensInTheirLanguage() {
        assertEnglish();
    }

    private static void assertEnglish() {
        var visitor = new StaffRequests(server.address().getPort());
        assertThat(visitor.get("/signin", "Accept-Language", ENGLISH).body()).contains("Sign in");
        assertThat(visitor.signIn("admin", "not the password", "Accept-Language", ENGLISH)
                        .body())
                .contains("password");

        assertThat(administrator()
                        .get("/audit/export", "Accept-Language", ENGLISH)
                        .body())
                .contains("When,");
    }

    @Test
    void aLanguageThatTheServersLibrariesCantWorkInIsRefused() throws Exception {
        try (var turkish = new PackagedServer("turkish").jvm("-Duser.language=tr")) {
            assertThat(turkish.startInVain()).isEqualTo(1);
            assertThat(turkish.log()).contains("Vestibule can't start: JVM_ARGS must not set the language");
        }
    }

    @Test
    void timesAreTheSameAfterARestartOnAMachineElsewhere() throws Exception {
        Instant before = Instant.now();
        List<String> here =
                times(administrator().get("/audit?act=STAFF__SIGNED_IN").body());
        assertThat(here).isNotEmpty().allMatch(time -> time.endsWith(" UTC"));
        assertThat(Instant.parse(here.get(0).split(" ")[0]))
                .isBetween(before.minus(Duration.ofMinutes(5)), Instant.now());

        server.stop();
        database.itself(connection -> {
            assertThat(FormerInstallation.at(connection, Database.DERBY).utc("contact where id = 1", "changed_at"))
                    .as("read in the machine's zone")
                    .containsExactly("2026-07-15 10:00:00");
            return null;
        });
        server.with("TZ", "Asia/Kathmandu").jvm("-Duser.timezone=Asia/Kathmandu", "-Duser.language=fr");
        server.start();

        assertThat(times(administrator().get("/audit?act=STAFF__SIGNED_IN").body()))
                .containsAll(here);
        assertEnglish();
    }

    /** Each moment on the page: the instant, and the displayed text. */
    private static List<String> times(String page) {
        return TIME.matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1) + " " + found.group(2))
                .toList();
    }
}
