package org.vestibule.shell.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vestibule.testing.Packaged;
import org.vestibule.testing.PackagedServer;
import org.vestibule.testing.PageToken;

/** A server whose operator named the proxy that takes the encryption off. The test is the proxy. */
@Packaged
class BehindProxyIT {

    private static PackagedServer server;

    private final HttpClient proxy = HttpClient.newHttpClient();

    @BeforeAll
    static void start() throws Exception {
        server = new PackagedServer("proxied")
                .with("VESTIBULE_TRUSTED_PROXIES", "127\\.0\\.0\\.1")
                .with("VESTIBULE_BASE_URL", "https://crm.example.org");
        server.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private HttpResponse<String> signIn(String from, String password) throws IOException, InterruptedException {
        URI address = server.address().resolve("/signin/again");
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + address.getPort() + "/signin/again"))
                .header("Origin", "https://crm.example.org")
                .header("Content-Type", "application/json")
                .header("X-Forwarded-For", from)
                .header("Cookie", "__Host-" + PageToken.COOKIE)
                .header(PageToken.HEADER, PageToken.VALUE)
                .header("X-Forwarded-Proto", "https")
                .POST(BodyPublishers.ofString("{\"userName\":\"crm\",\"password\":\"" + password + "\"}"))
                .build();
        return proxy.send(request, BodyHandlers.ofString());
    }

    @Test
    void countsTriesByTheAddressThatPeopleComeFrom() throws Exception {
        for (int tries = 0; tries < 10; tries++) {
            assertThat(signIn("203.0.113.1", "mistyped-one").body()).contains("don't go together");
        }

        assertThat(signIn("203.0.113.1", "vestibule-demo").body()).contains("Too many tries");
        assertThat(signIn("203.0.113.2", "vestibule-demo").statusCode()).isEqualTo(204);
    }

    @Test
    void keepsCookiesToEncryptedConnectionsAndSaysSoOfItself() throws Exception {
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
