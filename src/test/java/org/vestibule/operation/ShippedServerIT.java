package org.vestibule.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestibule.testing.Packaged;
import org.vestibule.testing.PackagedServer;
import org.vestibule.testing.SmallDisk;

/** The zip that is shipped, as an operator unpacks and starts it. */
@Packaged
class ShippedServerIT {

    private PackagedServer server;

    @BeforeEach
    void unpack() throws IOException {
        server = new PackagedServer("shipped");
    }

    @AfterEach
    void end() {
        server.close();
    }

    @Test
    void startsInFoldersWithSpacesAndLettersOfAnyScriptWithClassesFromTheArchive(@TempDir Path folder)
            throws Exception {
        Path loaded = folder.resolve("loaded");
        server.jvm("-Xlog:class+load:file=" + loaded);
        server.start();

        assertThat(status("/signin")).isEqualTo(200);
        assertThat(server.log()).contains("Vestibule is ready");
        assertThat(server.complaints()).isEmpty();
        assertThat(Files.readString(loaded))
                .contains("org.vestibule.operation.start.StartupSequence source: shared objects file (top)");
        assertThat(body("/metrics")).contains("connectionpool_", "session_");
    }

    @Test
    void measuresRoutesAndWritesLogsAsConfigured(@TempDir Path logs) throws Exception {
        server.with("VESTIBULE_ACCESS_LOG", "true")
                .with("VESTIBULE_LOG_FORMAT", "json")
                .with("LOG_DIR", logs.toString());
        server.start();

        assertThat(status("/site/harbour/welcome?invitation=secret")).isEqualTo(404);
        assertThat(status("/crm/contacts/1")).isEqualTo(302);

        assertThat(body("/metrics"))
                .containsPattern("vestibule_request_seconds_count\\{[^}]*route=\"/site\"[^}]*status=\"404\"")
                .containsPattern("vestibule_request_seconds_bucket\\{[^}]*route=\"/crm/contacts/\\{id}\"")
                .contains("vestibule_email_refusals_total{");
        server.stop();
        assertThat(Files.readString(logs.resolve("access.log")))
                .containsPattern("GET /site/harbour/welcome 404 \\d+ \\d+")
                .doesNotContain("secret");
        assertThat(server.log().lines().filter(line -> line.contains("Vestibule is ready")))
                .singleElement()
                .asString()
                .startsWith("{");
    }

    @Test
    void runsFromAFolderThatNobodyCanWriteTo(@TempDir Path output) throws Exception {
        try (var disk = new SmallDisk(1)) {
            disk.protect(server.runtime());
            server.within(disk.within())
                    .with("WLP_OUTPUT_DIR", output.toString())
                    .with("LOG_DIR", output.toString());

            server.start();

            assertThat(status("/signin")).isEqualTo(200);
            assertThat(output.resolve("messages.log")).exists();
            server.close();
        }
    }

    @Test
    void warnsOfDemonstrationValuesAndNotOfAnUnusableArchive(@TempDir Path folder) throws Exception {
        Path archive = Files.writeString(folder.resolve("archive"), "of another Java");
        server.jvm("-XX:SharedArchiveFile=" + archive);
        server.with("VESTIBULE_DEMO", "false")
                .with("VESTIBULE_ADMIN_USER", "ines")
                .with("VESTIBULE_ADMIN_PASSWORD", "a boat of ${salt} 鍵");
        server.start();

        assertThat(server.complaints())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith("VESTIBULE_BASE_URL isn't set: links in e-mails lead to http://localhost:"),
                        line -> assertThat(line).startsWith("VESTIBULE_MAIL isn't set: e-mails are sent to nobody"));
    }

    @Test
    void refusesACommonPasswordOfTheFirstAdministrator() throws Exception {
        server.with("VESTIBULE_DEMO", "false")
                .with("VESTIBULE_ADMIN_USER", "ines")
                .with("VESTIBULE_ADMIN_PASSWORD", "password1234567")
                .with("VESTIBULE_BASE_URL", "https://crm.example.org")
                .with("VESTIBULE_MAIL", "smtp")
                .with("VESTIBULE_MAIL_FROM", "portal@example.org")
                .with("VESTIBULE_SMTP_HOST", "mail.example.org");

        assertEndsWith("VESTIBULE_ADMIN_PASSWORD is no good password: it is among the first that anybody would guess.");
    }

    @Test
    void refusesEmptyValuesOfTheServersOwnVariables() throws Exception {
        server.with("VESTIBULE_TRUSTED_PROXIES", "");

        assertEndsWith("VESTIBULE_TRUSTED_PROXIES must not be empty");
    }

    @Test
    void refusesAnInvalidExpressionForProxies() throws Exception {
        server.with("VESTIBULE_TRUSTED_PROXIES", "([");

        assertEndsWith("VESTIBULE_TRUSTED_PROXIES must be a regular expression");
    }

    @Test
    void exitsWithALineIfABeanOfAWidgetJarPreventsTheDeployment(@TempDir Path folder) throws Exception {
        packBean(folder, server.widgets().resolve("broken.jar"));

        assertThat(server.startInVain()).isEqualTo(1);

        assertThat(server.log()).contains("Vestibule can't start: broken.jar: what the bean Lonely wants for friend");
    }

    private void assertEndsWith(String line) throws Exception {
        assertThat(server.startInVain()).isEqualTo(1);

        assertThat(server.complaints()).singleElement().asString().startsWith("Vestibule can't start: " + line);
    }

    private String body(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(server.address().resolve(path)).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }

    private int status(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(server.address().resolve(path)).build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }

    /** A bean with an unsatisfied dependency. */
    private static void packBean(Path folder, Path file) throws IOException {
        Path source = Files.writeString(
                folder.resolve("Lonely.java"),
                "@jakarta.enterprise.context.ApplicationScoped public class Lonely"
                        + " { @jakarta.inject.Inject java.util.Timer friend; }");
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-proc:none", "-cp", classPath, source.toString());
        assertThat(failed).isZero();
        try (var jar = new JarOutputStream(Files.newOutputStream(file))) {
            jar.putNextEntry(new JarEntry("META-INF/beans.xml"));
            jar.closeEntry();
            jar.putNextEntry(new JarEntry("Lonely.class"));
            Files.copy(folder.resolve("Lonely.class"), jar);
            jar.closeEntry();
        }
    }
}
