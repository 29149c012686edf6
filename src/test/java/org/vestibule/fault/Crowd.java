package org.vestibule.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.vestibule.testing.CookieBrowser;
import org.vestibule.testing.PageToken;

/** Many requests at once of somebody who is signed in, over as many connections. */
final class Crowd {

    /** Much longer than any answer takes that doesn't wait for what is broken, also on a machine that is busy. */
    private static final Duration PROMPT = Duration.ofSeconds(20);

    /** How long anything at all may take: no request waits for as long as what is broken stays so. */
    private static final Duration BOUND = Duration.ofSeconds(50);

    private static final Duration TIMEOUT = Duration.ofMinutes(1);

    private final URI server;
    private final CookieBrowser browser;

    /** Somebody else, whose browser has no session. */
    private final HttpClient visitor =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Crowd(URI server) {
        this.server = server;
        this.browser = new CookieBrowser(server);
    }

    static Crowd signedIn(URI server) throws IOException {
        var crowd = new Crowd(server);
        assertThat(crowd.signsInAgain()).isEqualTo(204);
        return crowd;
    }

    /** The status that this person gets, whose browser is known after the first time, for the right password. */
    int signsInAgain() throws IOException {
        var signIn = browser.request("/signin/again")
                .header("Content-Type", "application/json")
                .header("X-Requested-With", "fetch")
                .header(PageToken.HEADER, PageToken.VALUE)
                .timeout(PROMPT)
                .POST(HttpRequest.BodyPublishers.ofString("{\"userName\":\"admin\",\"password\":\"vestibule-demo\"}"));
        return browser.send(signIn).statusCode();
    }

    /** Lets the server compile what it compiles for the first request of its kind. */
    void warmUp(String... addresses) throws Exception {
        for (String address : addresses) {
            assertThat(browser.send(browser.request(address).timeout(TIMEOUT)).statusCode())
                    .as(address)
                    .isEqualTo(200);
        }
    }

    /** Asks for the same address so many times at once; doesn't wait. */
    List<CompletableFuture<HttpResponse<String>>> ask(String address, int times) {
        return Stream.generate(() -> browser.sendAsync(browser.request(address).timeout(BOUND)))
                .limit(times)
                .toList();
    }

    /** Asks for each address as a visitor without a session, one after the other, and expects a prompt answer. */
    void assertAnswers(int status, String... addresses) throws Exception {
        for (String address : addresses) {
            assertThat(get(address).statusCode()).as(address).isEqualTo(status);
        }
    }

    /** Asks for the address until it answers so; each answer has to be prompt. */
    void awaitAnswer(int status, String address) throws Exception {
        Instant end = Instant.now().plus(TIMEOUT);
        while (get(address).statusCode() != status) {
            assertThat(Instant.now()).as("%d at %s", status, address).isBefore(end);
        }
    }

    void assertUnavailable(String address) throws Exception {
        assertUnavailable(get(address));
    }

    /** Waits for all of them. */
    static void assertAllUnavailable(List<CompletableFuture<HttpResponse<String>>> asked) {
        asked.forEach(answer -> assertUnavailable(answer.join()));
    }

    private static void assertUnavailable(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.uri().getPath()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After").orElse("")).matches("\\d+");
        assertThat(answer.body()).contains("isn’t lost").doesNotContain("Exception");
    }

    private HttpResponse<String> get(String address) throws Exception {
        var request = HttpRequest.newBuilder(server.resolve(address)).timeout(PROMPT);
        return visitor.send(request.build(), BodyHandlers.ofString());
    }
}
