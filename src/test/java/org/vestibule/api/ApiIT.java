package org.vestibule.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vestibule.api.ApiClient.json;
import static org.vestibule.api.ApiClient.problem;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.vestibule.testing.AtOnce;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;

/** The calls of the API, from outside; each answer is compared with the description. */
@InServer
@RunAsClient
@BothDatabases
class ApiIT {

    private final ApiClient api = CheckedApi.client(ApiClient.DEMO_KEY);
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    private String email() {
        return "api-" + mark + "-" + UUID.randomUUID().toString().substring(0, 6) + "@example.org";
    }

    private static String person(String email, String more) {
        return "{\"contact\":{\"firstName\":\"Grace\",\"lastName\":\"Hopper\",\"email\":\"" + email + "\"}" + more
                + "}";
    }

    private static String partner(String email) {
        return person(email, ",\"portal\":\"harbour\",\"roles\":[\"partner\"]");
    }

    private long contact(String members) {
        return json(api.post("/contacts", members)).getInt("id");
    }

    @Test
    void showsThePortalsAndTheirRoles() {
        assertThat(json(api.get("/portals")).getJsonArray("items").toString()).contains("\"key\":\"harbour\"");
        assertThat(json(api.get("/portals/harbour")).getString("name")).isEqualTo("Harbour Partner Portal");
        assertThat(json(api.get("/portals/harbour/roles")).getJsonArray("items").toString())
                .contains("\"key\":\"partner\"");
        assertThat(problem(api.get("/portals/nowhere"))).isEqualTo("not-found");
    }

    @Test
    void addsAContactAndChangesIt() {
        HttpResponse<String> added =
                api.post("/contacts", "{\"lastName\":\"Hopper\",\"email\":\"" + email() + "\",\"phone\":\"123\"}");
        assertThat(added.statusCode()).isEqualTo(201);
        String path = "/contacts/" + json(added).getInt("id");
        assertThat(added.headers().firstValue("Location").orElseThrow()).endsWith("/api/v1" + path);
        String seen = api.get(path).headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> changed = api.patch(path, "{\"firstName\":\"Grace\",\"phone\":null}", "If-Match", seen);

        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(json(changed).getString("firstName")).isEqualTo("Grace");
        assertThat(json(changed).get("phone")).isEqualTo(JsonValue.NULL);
        assertThat(json(changed).getString("lastName")).isEqualTo("Hopper");
        assertThat(problem(api.patch(path, "{\"firstName\":\"Ada\"}", "If-Match", seen)))
                .isEqualTo("precondition-failed");
        assertThat(problem(api.patch(path, "{\"firstName\":\"Ada\"}"))).isEqualTo("precondition-required");
        String now = changed.headers().firstValue("ETag").orElseThrow();
        assertThat(problem(api.patch(path, "{\"email\":\"no address\"}", "If-Match", now)))
                .isEqualTo("validation");
        assertThat(api.get(path, "If-None-Match", now).statusCode()).isEqualTo(304);
    }

    @Test
    void invitesAPersonWhoIsNoContactYet() {
        String email = email();

        HttpResponse<String> made = api.post("/invitations", partner(email));

        assertThat(made.statusCode()).isEqualTo(201);
        JsonObject invitation = json(made);
        assertThat(invitation.getString("email")).isEqualTo(email);
        assertThat(invitation.getString("invitedBy")).isEqualTo("Demonstration");
        String path = "/invitations/" + invitation.getInt("id");
        assertThat(json(api.get(path)).getInt("contactId")).isEqualTo(invitation.getInt("contactId"));
        assertThat(json(api.get("/invitations?contact=" + invitation.getInt("contactId")))
                        .getJsonArray("items"))
                .hasSize(1);
        assertThat(json(api.get(path + "/activities")).getJsonArray("items")).hasSize(1);
        assertThat(problem(api.post("/invitations", partner(email)))).isEqualTo("open-invitation");
        HttpResponse<String> revoked = api.send("POST", path + "/revoke", BodyPublishers.noBody());
        assertThat(json(revoked).getString("status")).isEqualTo("revoked");
        assertThat(problem(api.send("POST", path + "/revoke", BodyPublishers.noBody())))
                .isEqualTo("no-longer-open");
        assertThat(problem(api.send("POST", path + "/resend", BodyPublishers.noBody())))
                .isEqualTo("no-longer-open");
    }

    @Test
    void resendsAnInvitationThatWasSent() {
        int id = json(api.post("/invitations", partner(email()))).getInt("id");
        String path = "/invitations/" + id;
        long end = System.nanoTime() + 20_000_000_000L;
        while (!"sent".equals(json(api.get(path)).getString("status")) && System.nanoTime() < end) {
            Thread.onSpinWait();
        }

        assertThat(api.send("POST", path + "/resend", BodyPublishers.noBody()).statusCode())
                .isEqualTo(200);
        assertThat(json(api.get(path + "/activities")).getJsonArray("items")).hasSize(2);
    }

    @Test
    void leavesNothingOfARefusedInvitation() {
        String email = email();

        assertThat(problem(api.post("/invitations", person(email, ",\"portal\":\"harbour\",\"roles\":[]"))))
                .isEqualTo("no-role");

        assertThat(json(api.get("/contacts?query=" + email)).getJsonArray("items"))
                .isEmpty();
    }

    @Test
    void carriesOutARequestOnce() {
        String body = partner(email());
        String key = "once-" + mark;

        HttpResponse<String> first = api.post("/invitations", body, "Idempotency-Key", key);
        HttpResponse<String> second = api.post("/invitations", body, "Idempotency-Key", key);

        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
        assertThat(problem(api.post("/invitations", partner(email()), "Idempotency-Key", key)))
                .isEqualTo("idempotency-key-reused");
        assertThat(problem(api.post("/invitations", body, "Idempotency-Key", "not ascii é")))
                .isEqualTo("invalid-parameter");
    }

    @Test
    void letsARefusedRequestBeMadeAgain() {
        long without = contact("{\"lastName\":\"Mute\"}");
        String body = "{\"contactId\":" + without + ",\"portal\":\"harbour\",\"roles\":[\"partner\"]}";
        String key = "again-" + mark;
        assertThat(problem(api.post("/invitations", body, "Idempotency-Key", key)))
                .isEqualTo("no-email");
        api.patch("/contacts/" + without, "{\"email\":\"" + email() + "\"}", "If-Match", "*");

        assertThat(api.post("/invitations", body, "Idempotency-Key", key).statusCode())
                .isEqualTo(201);
    }

    @Test
    void ofTwoRequestsAtOnceCarriesOutOne() throws Exception {
        String body = partner(email());
        Callable<HttpResponse<String>> call = () -> api.post("/invitations", body, "Idempotency-Key", "race-" + mark);

        List<HttpResponse<String>> answers = AtOnce.all(Collections.nCopies(4, call));

        assertThat(answers).allMatch(answer -> answer.statusCode() == 201);
        assertThat(answers.stream().map(HttpResponse::body).distinct()).hasSize(1);
    }

    @Test
    void turnsPagesWithoutRepeatingWhatIsAddedMeanwhile() {
        String word = "W" + mark;
        List<Long> made = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            made.add(contact("{\"firstName\":\"" + word + "\",\"lastName\":\"" + i + "\"}"));
        }
        List<Long> seen = new ArrayList<>();
        String next = "";
        do {
            JsonObject page = json(api.get("/contacts?limit=2&query=" + word + next));
            page.getJsonArray("items")
                    .getValuesAs(JsonObject.class)
                    .forEach(item -> seen.add((long) item.getInt("id")));
            next = page.isNull("next") ? null : "&after=" + page.getString("next");
            if (made.size() == 5) {
                made.add(contact("{\"firstName\":\"" + word + "\",\"lastName\":\"last\"}"));
            }
        } while (next != null);

        assertThat(seen).isEqualTo(made);
    }
}
