package org.vestibule.webhook.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.apache.hc.core5.ssl.SSLContexts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestibule.settings.AddressRange;
import org.vestibule.settings.WebhookSettings;
import org.vestibule.testing.TestCertificate;
import org.vestibule.webhook.WebhookAnswer;
import org.vestibule.webhook.WebhookFailure;

/** Receivers that answer as they please, and name servers that do, too. */
class WebhookClientTest {

    private static final WebhookLimits SHORT =
            new WebhookLimits(Duration.ofMillis(500), Duration.ofMillis(700), Duration.ofMillis(1500), 50);
    private static final WebhookSettings LOOPBACK = new WebhookSettings(
            List.of(), List.of(AddressRange.parse("127.0.0.0/8").orElseThrow()), Optional.empty());
    private static final WebhookSettings NOTHING = new WebhookSettings(List.of(), List.of(), Optional.empty());

    private Receiver receiver;

    @BeforeEach
    void open() throws Exception {
        receiver = new Receiver();
    }

    @AfterEach
    void close() throws Exception {
        receiver.close();
    }

    private WebhookAnswer post(WebhookSettings settings, CheckedDnsResolver.NameService names) {
        return new WebhookClient(settings, names, SHORT, SSLContexts.createDefault())
                .post(
                        "http://hooks.example:" + receiver.port() + "/in?key=a%20b",
                        "{\"a\":\"ü\"}",
                        Map.of("webhook-id", "msg_1"));
    }

    private WebhookAnswer post() {
        return post(LOOPBACK, host -> new InetAddress[] {InetAddress.getLoopbackAddress()});
    }

    @Test
    void postsTheBodyToTheAddressWithTheHeaders() {
        receiver.answer("HTTP/1.1 204 No Content\r\n\r\n");

        assertThat(post()).isEqualTo(new WebhookAnswer(204, null, null));

        assertThat(receiver.heard())
                .singleElement()
                .asString()
                .startsWith("POST /in?key=a%20b HTTP/1.1\r\n")
                .contains("\r\nHost: hooks.example:" + receiver.port() + "\r\n")
                .containsIgnoringCase("\r\nwebhook-id: msg_1\r\n")
                .containsIgnoringCase("\r\ncontent-type: application/json")
                .doesNotContainIgnoringCase("accept-encoding")
                .endsWith("{\"a\":\"ü\"}");
    }

    @Test
    void keepsTheBeginningOfTheAnswerWithoutControlCharacters() {
        receiver.answer("HTTP/1.1 500 Oops\r\nContent-Length: 12\r\n\r\nno\u0000\u001b[1m ü\n!");

        assertThat(post()).isEqualTo(new WebhookAnswer(500, "no [1m ü !", WebhookFailure.REFUSED));
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void followsNoRedirect(int status) {
        receiver.answer("HTTP/1.1 " + status + " There\r\nLocation: http://hooks.example:" + receiver.port()
                + "/there\r\nContent-Length: 0\r\n\r\n");

        assertThat(post()).isEqualTo(new WebhookAnswer(status, null, WebhookFailure.REDIRECTED));
        assertThat(receiver.heard()).hasSize(1);
    }

    @Test
    void readsNoMoreThanTheBeginningOfAHugeAnswer() {
        receiver.answer("HTTP/1.1 200 OK\r\nContent-Length: 4000000000\r\n\r\n" + "x".repeat(300_000));

        assertThat(post()).isEqualTo(new WebhookAnswer(200, "x".repeat(50), null));
    }

    @Test
    void waitsNoLongerThanItsLimitForAnAnswer() {
        receiver.isSilent();

        assertThat(post()).isEqualTo(WebhookAnswer.none(WebhookFailure.TIMED_OUT));
    }

    @Test
    void waitsNoLongerThanItsLimitForAnAnswerThatDrips() {
        receiver.drips("HTTP/1.1 200 OK\r\nX: " + "x".repeat(2000));

        assertThat(post()).isEqualTo(WebhookAnswer.none(WebhookFailure.TIMED_OUT));
    }

    @Test
    void countsTheStatusIfTheBodyDrips() {
        receiver.answer("HTTP/1.1 200 OK\r\nContent-Length: 40\r\n\r\nfirst");

        assertThat(post()).isEqualTo(new WebhookAnswer(200, "first", null));
    }

    @Test
    void refusesHeadersWithoutEnd() {
        receiver.answer("HTTP/1.1 200 OK\r\nX: " + "x".repeat(200_000));

        assertThat(post().failure()).isIn(WebhookFailure.NO_HTTP, WebhookFailure.UNREACHABLE);
    }

    @Test
    void reportsWhatIsNoHttp() {
        receiver.answer("220 mail.example ESMTP\r\n");

        assertThat(post().failure()).isIn(WebhookFailure.NO_HTTP, WebhookFailure.UNREACHABLE, WebhookFailure.TIMED_OUT);
    }

    @Test
    void connectsToNoPrivateAddress() {
        assertThat(post(NOTHING, host -> new InetAddress[] {InetAddress.getLoopbackAddress()}))
                .isEqualTo(WebhookAnswer.none(WebhookFailure.PRIVATE_ADDRESS));
        assertThat(receiver.heard()).isEmpty();
    }

    @Test
    void connectsToNoneOfSeveralAddressesIfOneIsPrivate() {
        CheckedDnsResolver.NameService mixed =
                host -> new InetAddress[] {InetAddress.getByName("1.1.1.1"), InetAddress.getByName("169.254.169.254")};

        assertThat(post(NOTHING, mixed)).isEqualTo(WebhookAnswer.none(WebhookFailure.PRIVATE_ADDRESS));
    }

    @Test
    void checksAnAddressThatIsWrittenAsANumber() {
        WebhookAnswer answer = new WebhookClient(NOTHING, InetAddress::getAllByName, SHORT, SSLContexts.createDefault())
                .post("http://127.0.0.1:" + receiver.port() + "/", "{}", Map.of());

        assertThat(answer).isEqualTo(WebhookAnswer.none(WebhookFailure.PRIVATE_ADDRESS));
    }

    /** The JVM would send sockets through it that nobody told otherwise. */
    @Test
    void asksNoProxyOfTheJvm() throws Exception {
        receiver.answer("HTTP/1.1 204 No Content\r\n\r\n");
        try (var proxy = new Receiver()) {
            System.setProperty("socksProxyHost", "127.0.0.1");
            System.setProperty("socksProxyPort", String.valueOf(proxy.port()));
            System.setProperty("socksNonProxyHosts", "");

            assertThat(post().accepted()).isTrue();
        } finally {
            List.of("socksProxyHost", "socksProxyPort", "socksNonProxyHosts").forEach(System::clearProperty);
        }
    }

    /** Between the check and the connection nobody is asked again. */
    @Test
    void asksTheNameServerOnceForEachRequest() {
        List<String> asked = new ArrayList<>();
        receiver.answer("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        CheckedDnsResolver.NameService changing = host -> {
            asked.add(host);
            return new InetAddress[] {
                asked.size() == 1 ? InetAddress.getLoopbackAddress() : InetAddress.getByName("10.0.0.1")
            };
        };
        var client = new WebhookClient(LOOPBACK, changing, SHORT, SSLContexts.createDefault());
        String address = "http://hooks.example:" + receiver.port() + "/";

        assertThat(client.post(address, "{}", Map.of()).accepted()).isTrue();
        assertThat(asked).containsExactly("hooks.example");
        assertThat(client.post(address, "{}", Map.of())).isEqualTo(WebhookAnswer.none(WebhookFailure.PRIVATE_ADDRESS));
    }

    @Test
    void reportsUnknownAndUnreachableHosts() throws Exception {
        CheckedDnsResolver.NameService nobody = host -> {
            throw new UnknownHostException(host);
        };
        assertThat(post(LOOPBACK, nobody)).isEqualTo(WebhookAnswer.none(WebhookFailure.UNKNOWN_HOST));

        receiver.close();
        assertThat(post()).isEqualTo(WebhookAnswer.none(WebhookFailure.UNREACHABLE));
    }

    @Test
    void verifiesTheCertificateForTheNameOfTheHost(@TempDir Path folder) throws Exception {
        TestCertificate.make(folder);
        SSLContext trust = TestCertificate.trust(folder);
        try (var encrypted = new Receiver(TestCertificate.listener(folder))) {
            encrypted.answer("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");

            assertThat(postEncrypted("localhost", encrypted, trust).accepted()).isTrue();
            assertThat(postEncrypted("hooks.example", encrypted, trust))
                    .isEqualTo(WebhookAnswer.none(WebhookFailure.NOT_ENCRYPTED));
            assertThat(postEncrypted("localhost", encrypted, SSLContexts.createDefault()))
                    .isEqualTo(WebhookAnswer.none(WebhookFailure.NOT_ENCRYPTED));
            assertThat(encrypted.heard())
                    .filteredOn(request -> !request.isEmpty())
                    .hasSize(1);
        }
    }

    private static WebhookAnswer postEncrypted(String host, Receiver receiver, SSLContext trust) {
        CheckedDnsResolver.NameService here = name -> new InetAddress[] {InetAddress.getLoopbackAddress()};
        return new WebhookClient(LOOPBACK, here, SHORT, trust)
                .post("https://" + host + ":" + receiver.port() + "/", "{}", Map.of());
    }
}
