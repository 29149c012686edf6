package org.vestibule.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.vestibule.api.ApiClient.json;
import static org.vestibule.api.ApiClient.problem;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;
import org.vestibule.testing.StaffRequests;
import org.vestibule.testing.TestServer;

/** What the API refuses, from outside: never by a failure of its own, and always by a problem that is described. */
@InServer
@RunAsClient
@BothDatabases
class ApiRefusalIT {

    private final ApiClient api = CheckedApi.client(ApiClient.DEMO_KEY);

    @ParameterizedTest
    @CsvSource({
        "/contacts?limit=0, invalid-parameter",
        "/contacts?limit=101, invalid-parameter",
        "/contacts?limit=x, invalid-parameter",
        "/contacts?after=x, invalid-parameter",
        "/contacts?after=WyJhIl0, invalid-parameter",
        "/contacts?limit=1&limit=2, invalid-parameter",
        "/contacts?sort=name, invalid-parameter",
        "/invitations?status=open, invalid-parameter",
        "/invitations?portal=nowhere, invalid-parameter",
        "/invitations?contact=x, invalid-parameter",
        "/contacts/0, not-found",
        "/contacts/x, not-found",
        "/contacts/99999999999999999999, not-found",
        "/invitations/0, not-found",
        "/invitations/0/activities, not-found",
        "/portals/%ED%A0%80, not-found",
        "/contacts?query=%ED%A0%80&limit=x, invalid-parameter",
        "/nothing, not-found",
        "/, not-found"
    })
    void refusesReading(String path, String problem) {
        assertThat(problem(api.get(path))).isEqualTo(problem);
    }

    static Stream<String> hostile() {
        return Stream.of(
                "",
                "null",
                "[]",
                "1",
                "\"x\"",
                "{",
                "{\"a\":1,\"a\":1}",
                "{\"lastName\":1}",
                "{\"lastName\":\"\\u0000\"}",
                "{\"lastName\":\"\\ud800\"}",
                "{\"lastName\":\"\\u202e\"}",
                "{\"lastName\":{}}",
                "{\"lastName\":[[[]]]}",
                "{\"\":1}",
                "{\"~/\":1}",
                "{\"lastName\":\"" + "x".repeat(100_000) + "\"}",
                "[".repeat(100_000),
                "{\"a\":".repeat(50_000),
                "{\"contactId\":1e999999999}",
                "{\"contactId\":" + "9".repeat(10_000) + ",\"portal\":\"harbour\",\"roles\":[\"partner\"]}",
                "{\"contactId\":-1,\"portal\":\"harbour\",\"roles\":[\"partner\"]}",
                "{\"contactId\":1,\"contact\":{},\"portal\":\"harbour\",\"roles\":[\"partner\"]}",
                "{\"contactId\":null,\"portal\":null,\"roles\":null}",
                "{\"contactId\":1,\"portal\":\"harbour\",\"roles\":[\"partner\"],\"expiresAt\":\"+999999999-12-31T23:59:59Z\"}",
                "{\"contactId\":1,\"portal\":\"harbour\",\"roles\":[\"partner\"],\"locale\":\"xx\"}",
                "{\"contactId\":1,\"portal\":\"harbour\",\"roles\":[\"partner\"],\"locale\":\"de-x-abcdefgh\"}",
                "{\"contact\":{\"email\":\"a@b\"},\"portal\":\"" + "x".repeat(5000) + "\",\"roles\":[\"\"]}");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void refusesWhateverElseIsSent(String body) {
        assertThat(api.post("/contacts", body).statusCode()).isBetween(400, 422);
        assertThat(api.post("/invitations", body).statusCode()).isBetween(400, 422);
        assertThat(api.patch("/contacts/1", body, "If-Match", "*").statusCode()).isBetween(400, 422);
    }

    @Test
    void refusesBytesThatAreNoText() {
        HttpResponse<String> answer = api.send(
                "POST",
                "/contacts",
                BodyPublishers.ofByteArray(new byte[] {'{', '"', (byte) 0xff, '"', ':', '1', '}'}),
                "Content-Type",
                "application/json");

        assertThat(problem(answer)).isEqualTo("malformed-json");
    }

    @Test
    void refusesOtherMethodsAndMediaTypes() {
        HttpResponse<String> deleted = api.send("DELETE", "/contacts", BodyPublishers.noBody());
        assertThat(problem(deleted)).isEqualTo("method-not-allowed");
        assertThat(deleted.headers().firstValue("Allow").orElseThrow()).contains("GET", "POST");
        assertThat(problem(api.get("/contacts", "Accept", "text/html"))).isEqualTo("not-acceptable");
        assertThat(problem(api.send("POST", "/contacts", BodyPublishers.ofString("a=b"), "Content-Type", "text/plain")))
                .isEqualTo("unsupported-media-type");
        assertThat(problem(api.send(
                        "POST",
                        "/contacts",
                        BodyPublishers.ofString("a=b"),
                        "Content-Type",
                        "application/x-www-form-urlencoded")))
                .isEqualTo("unsupported-media-type");
        assertThat(problem(api.post("/contacts", " ".repeat((1 << 20) + 1)))).isEqualTo("too-large");
        assertThat(api.send("HEAD", "/contacts", BodyPublishers.noBody()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void namesEveryMemberThatIsWrong() {
        HttpResponse<String> answer = api.post(
                "/invitations",
                "{\"contact\":{\"email\":3,\"name\":\"x\"},\"roles\":[\"a\",1],\"portal\":\"harbour\",\"a/b\":1}");

        assertThat(json(answer).getJsonArray("errors").getValuesAs(JsonObject.class))
                .extracting(error -> error.getString("pointer"), error -> error.getString("code"))
                .contains(
                        tuple("/contact/email", "wrong-type"),
                        tuple("/contact/name", "unknown-member"),
                        tuple("/roles/1", "wrong-type"),
                        tuple("/a~1b", "unknown-member"));
    }

    @Test
    void knowsNoSessions() {
        var administrator = new StaffRequests(TestServer.address().getPort());
        administrator.signIn("admin", "vestibule-demo");
        HttpResponse<String> answer = CheckedApi.client(null).get("/portals", "Cookie", administrator.cookies());

        assertThat(problem(answer)).isEqualTo("unauthorized");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        assertThat(problem(CheckedApi.client("not-a-key").get("/portals"))).isEqualTo("unauthorized");
        assertThat(problem(CheckedApi.client(null).get("/portals", "Authorization", "Basic YTpi")))
                .isEqualTo("unauthorized");
    }
}
