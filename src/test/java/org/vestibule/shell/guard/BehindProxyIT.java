package org.vestibule.shell.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestibule.testing.Packaged;
import org.vestibule.testing.PackagedServer;
import org.vestibule.testing.PageToken;

/** A server with a configured trusted proxy that terminates encryption. The test is the proxy. */
@Packaged
class BehindProxyIT {

    private static PackagedServer server;

    @TempDir
    private static Path logs;

    private final HttpClient proxy = HttpClient.newHttpClient();

    @BeforeAll
    static void start() throws Exception {
        server = new PackagedServer("proxied")
                .with("VESTIBULE_TRUSTED_PROXIES", "127\\.0\\.0\\.1")
                .with("VESTIBULE_BASE_URL", "https://crm.example.org")
                .with("VESTIBULE_ACCESS_LOG", "true")
                .with("LOG_DIR", logs.toString());
        server.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private HttpResponse<String> signIn(String from, String password) throws IOException, InterruptedException {
        return signIn(from, password, "X-Passed-On", "nothing");
    }

    private HttpResponse<String> signIn(String from, String password, String header, String value)
            throws IOException, InterruptedException {
        URI address = server.address().resolve("/signin/again");
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + address.getPort() + "/signin/again"))
                .header("Origin", "https://crm.example.org")
                .header("Content-Type", "application/json")
                .header("X-Forwarded-For", from)
                .header("Cookie", "__Host-" + PageToken.COOKIE)
                .header(PageToken.HEADER, PageToken.VALUE)
                .header("X-Forwarded-Proto", "https")
                .header(header, value)
                .POST(BodyPublishers.ofString("{\"userName\":\"crm\",\"password\":\"" + password + "\"}"))
                .build();
        return proxy.send(request, BodyHandlers.ofString());
    }

    @Test
    void countsAttemptsByTheClientsAddress() throws Exception {
        for (int tries = 0; tries < 10; tries++) {
            assertThat(signIn("203.0.113.1", "mistyped-one").body()).contains("don’t go together");
        }

        assertThat(signIn("203.0.113.1", "vestibule-demo").body()).contains("Too many attempts");
        assertThat(signIn("203.0.113.2", "vestibule-demo").statusCode()).isEqualTo(204);
    }

    @Test
    void refusesAHeaderThatTheProxyPassesOnUnchanged() throws Exception {
        for (String forged :
                List.of("for=203.0.113.5", "for=203.0.113.6;proto=https", "for=\"[2001:db8::1]\"", "nonsense")) {
            HttpResponse<String> answer = signIn("203.0.113.4", "vestibule-demo", "Forwarded", forged);

            assertThat(answer.statusCode()).as(forged).isEqualTo(400);
        }
        assertThat(signIn("203.0.113.4", "vestibule-demo").statusCode()).isEqualTo(204);
    }

    @Test
    void logsTheClientsAddressInTheAccessLog() throws Exception {
        signIn("203.0.113.7", "vestibule-demo");

        Path log = logs.resolve("access.log");
        Instant end = Instant.now().plusSeconds(20);
        while (!Files.exists(log) || !Files.readString(log).contains("203.0.113.7 ")) {
            assertThat(Instant.now())
                    .as("the server writes the line a moment after the answer")
                    .isBefore(end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }

    @Test
    void restrictsCookiesToHttpsAndSendsHsts() throws Exception {
        HttpResponse<String> answer = signIn("203.0.113.3", "vestibule-demo");

        assertThat(answer.headers().allValues("Set-Cookie"))
                .hasSizeGreaterThanOrEqualTo(2)
                .anyMatch(cookie -> cookie.startsWith("JSESSIONID="))
                .allMatch(cookie -> cookie.contains("; Secure")
                        && cookie.contains("; HttpOnly")
                        && cookie.contains("; SameSite=Lax"));
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
    }
}
