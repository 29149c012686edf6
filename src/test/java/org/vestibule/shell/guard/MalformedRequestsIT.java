package org.vestibule.shell.guard;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestibule.settings.Settings;
import org.vestibule.testing.Findings;
import org.vestibule.testing.InServer;
import org.vestibule.testing.LogLines;
import org.vestibule.testing.PageToken;
import org.vestibule.testing.PublicSite;
import org.vestibule.testing.StaffRequests;

/** Requests that no browser sends: they are the client's fault, and take at most a line in the log. */
@InServer
class MalformedRequestsIT {

    private static final String FORM = "application/x-www-form-urlencoded";

    @Inject
    Settings settings;

    @Inject
    PublicSite site;

    private StaffRequests admin;
    private String page;

    @BeforeEach
    void anAdministrator() {
        admin = new StaffRequests(settings.httpPort());
        assertThat(admin.signIn("admin", "vestibule-demo").statusCode()).isEqualTo(204);
        page = "/design/harbour/"
                + site.published("harbour").values().iterator().next();
    }

    private HttpResponse<String> send(String address, String type, String body) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + settings.httpPort() + address))
                .header("Cookie", admin.cookies())
                .header(PageToken.HEADER, PageToken.VALUE)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body))
                .build();
        try {
            return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"version\":1e30,\"do\":\"undo\"}",
                "{\"version\":1e999999999,\"do\":\"undo\"}",
                "{\"version\":1.5,\"do\":\"undo\"}",
                "{\"version\":null,\"do\":\"undo\"}",
                "{\"do\":\"cancelPlan\",\"plan\":1e30}",
                "{\"do\":\"publish\",\"version\":1e30}",
                "null",
                "[]",
                "",
                "{"
            })
    void areNoCommands(String json) {
        for (String servlet : List.of("/commands", "/publishing")) {
            assertThat(admin.post(page + servlet, json).statusCode())
                    .as(servlet)
                    .isEqualTo(400);
        }
        assertThat(admin.post("/signin/again", json).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "{\"version\":1,\"do\":["})
    void areNoCommandsHoweverDeep(String nested) {
        for (String address : List.of(page + "/commands", page + "/publishing", "/signin/again")) {
            assertThat(admin.post(address, nested.repeat(3_000)).statusCode())
                    .as(address)
                    .isEqualTo(400);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multipart/form-data; boundary=x",
                "multipart/form-data",
                "multipart/form-data; boundary=",
                "text/plain",
                FORM
            })
    void areNoUploads(String type) {
        String breaksOff = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\n\r\nabc";
        String withoutFile = "--x\r\nContent-Disposition: form-data; name=\"alt\"\r\n\r\nabc\r\n--x--\r\n";
        for (String body : List.of(breaksOff, withoutFile, "abc", "")) {
            assertThat(send(page + "/images", type, body).statusCode())
                    .as(type + " " + body)
                    .isBetween(400, 422);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/signin", "/account", "/crm/contacts/new", "/site/harbour/sign-in", "/signout"})
    void areNoForms(String address) {
        for (String body : List.of("&a=".repeat(120_000), "a=%zz&b=1", "%=1")) {
            HttpResponse<String> answer = send(address, FORM, body);
            assertThat(answer.statusCode()).as("is theirs").isIn(200, 302, 400);
            assertThat(answer.statusCode()).as("never a fault of ours").isLessThan(500);
        }
    }

    @Test
    void redirectToTheirPageIfTheyClaimToHaveNoState() {
        var all = new Findings();
        for (String address : List.of("/account", "/crm/contacts/new", "/crm/invitations", "/design/harbour")) {
            for (String state : List.of("stateless", "abc", "-1%3A-2", "")) {
                HttpResponse<String> answer =
                        send(address, FORM, "record=record&save=&jakarta.faces.ViewState=" + state);
                all.check(() -> assertThat(answer.statusCode())
                        .as(address + " " + state)
                        .isIn(200, 303));
            }
        }
        all.assertNone();
    }

    @ParameterizedTest
    @ValueSource(strings = {"wrong", "%3Cscript%3E", "d3Jvbmc%3D", ""})
    void withANonceOfTheirOwnTakeOneLineInTheLog(String nonce) {
        try (LogLines log = LogLines.follow()) {
            for (String address : List.of("/signin", "/site/harbour/sign-in")) {
                HttpResponse<String> answer = send(
                        address, FORM, "signIn=signIn&jakarta.faces.ViewState=stateless&primefaces.nonce=" + nonce);
                assertThat(answer.statusCode()).as(address).isIn(200, 400);
            }
            assertThat(log.seen()).noneMatch(line -> line.contains("failed"));
        }
    }

    @Test
    void areNoFormsWithoutABodyAndThenNeedNoLength() throws IOException {
        String type = "Host: localhost\r\nContent-Type: " + FORM + "\r\n";

        assertThat(status("GET /signin HTTP/1.1\r\n" + type)).isEqualTo("HTTP/1.1 200");
        assertThat(status("POST /signin HTTP/1.1\r\n" + type)).isEqualTo("HTTP/1.1 403");
        assertThat(status("POST /signin HTTP/1.1\r\n" + type + "Transfer-Encoding: chunked\r\n"))
                .isEqualTo("HTTP/1.1 411");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/crm/contacts/1006%25zz",
                "/crm/contacts/1006%26id=1008",
                "/design/harbour%25zz",
                "/design/harbour%25zz/958",
                "/design/harbour/958%25/tree",
                "/site/harbour/%25zz",
                "/images/harbour/%25zz",
                "/jakarta.faces.resource/.xhtml",
                "/jakarta.faces.resource/..xhtml",
                "/jakarta.faces.resource/%25.xhtml"
            })
    void areForNothingThatIsThere(String address) {
        try (LogLines log = LogLines.follow()) {
            assertThat(admin.get(address).statusCode()).as(address).isEqualTo(404);
            assertThat(log.seen()).noneMatch(line -> line.contains("failed"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /site/a%2fb", "GET /nothing/%5cx", "GET /site\\harbour", "TRACE /crm/contacts"})
    void takeOneLineInTheLogWhereTheServerItselfRefusesThem(String asked) throws IOException {
        try (LogLines log = LogLines.follow()) {
            assertThat(status(asked + " HTTP/1.1\r\nHost: localhost\r\n")).matches("HTTP/1.1 4\\d\\d");

            assertThat(log.awaited("The server refused a request: ")).hasSize(1);
            assertThat(log.seen())
                    .noneMatch(line -> line.contains("SRVE0315E") || line.contains("Error Page Exception"));
        }
    }

    @Test
    void ignoreAnInvalidDate() {
        String file = "/jakarta.faces.resource/mark.svg.xhtml?ln=vestibule";

        assertThat(admin.get(file, "If-Modified-Since", "yesterday").statusCode())
                .isEqualTo(200);
    }

    @Test
    void areRefusedInAnUnknownCharset() {
        String type = FORM + "; charset=nonsense";

        assertThat(send("/signin", type, "a=b").statusCode()).isEqualTo(415);
        assertThat(admin.get("/signin", "Content-Type", type).statusCode()).isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: localhost\r\nHost: evil.example\r\n",
                "Host: localhost\r\nhost: localhost\r\n",
                "Host: a b\r\n",
                "Host: evil.example/path\r\n",
                ""
            })
    void areForNoHostOrForSeveral(String hosts) throws IOException {
        assertThat(status("GET /signin HTTP/1.1\r\n" + hosts)).isEqualTo("HTTP/1.1 400");
    }

    /** The beginning of the response to a request with these headers. */
    private String status(String head) throws IOException {
        try (Socket socket = new Socket("localhost", settings.httpPort())) {
            socket.setSoTimeout(20_000);
            String request = head + "Connection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readNBytes(12), StandardCharsets.ISO_8859_1);
        }
    }
}
