package org.vestibule.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vestibule.api.ApiClient.json;
import static org.vestibule.api.ApiClient.problem;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.UserTransaction;
import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.vestibule.apikey.ApiKeyRequest;
import org.vestibule.apikey.ApiKeyService;
import org.vestibule.apikey.ApiKeyState;
import org.vestibule.apikey.ApiKeySummary;
import org.vestibule.apikey.ApiScope;
import org.vestibule.apikey.MakeApiKeyOutcome;
import org.vestibule.apikey.MakeApiKeyOutcome.Made;
import org.vestibule.portal.PortalRepository;
import org.vestibule.security.PortalScope;
import org.vestibule.security.Right;
import org.vestibule.settings.Settings;
import org.vestibule.staff.Job;
import org.vestibule.staff.StaffAccount;
import org.vestibule.staff.StaffAccountService;
import org.vestibule.staff.administration.HandOver;
import org.vestibule.testing.As;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.Hashed;
import org.vestibule.testing.InServer;

/** What API keys allow, and when they stop. */
@InServer
@BothDatabases
class ApiAccessIT {

    @Inject
    ApiKeyService keys;

    @Inject
    StaffAccountService staff;

    @Inject
    PortalRepository portals;

    @Inject
    HandOver handOver;

    @Inject
    Settings settings;

    @Inject
    As acting;

    @Inject
    UserTransaction transaction;

    @Resource(lookup = "jdbc/vestibule")
    DataSource database;

    private final String name = "Key " + UUID.randomUUID();

    private StaffAccount administrator() {
        return staff.byUserName("admin").orElseThrow();
    }

    private String key(StaffAccount maker, PortalScope extent, Instant end, ApiScope... scopes) {
        return acting.person(maker.id(), maker.displayName(), Set.of(Right.API_KEYS), () -> {
            var request = new ApiKeyRequest(name, Set.of(scopes), extent, end);
            return ((Made) keys.make(request)).secret();
        });
    }

    private ApiClient client(ApiScope... scopes) {
        return client(key(administrator(), PortalScope.ALL, null, scopes));
    }

    private ApiClient client(String key) {
        return new ApiClient(URI.create("http://localhost:" + settings.httpPort()), key, (method, path, answer) -> {});
    }

    private ApiKeySummary listed() {
        return acting.system(() -> keys.page(null)).items().stream()
                .filter(key -> key.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String invitation(String email, String portal) {
        return "{\"contact\":{\"lastName\":\"Hopper\",\"email\":\"" + email + "\"},\"portal\":\"" + portal
                + "\",\"roles\":[\"partner\"]}";
    }

    private static String email() {
        return "access-" + UUID.randomUUID().toString().substring(0, 12) + "@example.org";
    }

    @Test
    void readKeysChangeNothing() {
        ApiClient reader = client(ApiScope.READ);

        assertThat(reader.get("/contacts").statusCode()).isEqualTo(200);
        assertThat(reader.get("/portals").statusCode()).isEqualTo(200);
        assertThat(reader.get("/invitations").statusCode()).isEqualTo(200);
        assertThat(problem(reader.post("/contacts", "{\"lastName\":\"x\"}"))).isEqualTo("missing-scope");
        assertThat(problem(reader.patch("/contacts/1", "{}"))).isEqualTo("missing-scope");
        assertThat(problem(reader.post("/invitations", "{}"))).isEqualTo("missing-scope");
        assertThat(problem(reader.post("/invitations/1/revoke", ""))).isEqualTo("missing-scope");
        assertThat(problem(reader.post("/invitations/1/resend", ""))).isEqualTo("missing-scope");
    }

    @Test
    void keysForContactsSeeNeitherPortalsNorInvitations() {
        ApiClient contacts = client(ApiScope.CONTACTS);

        assertThat(contacts.post("/contacts", "{\"lastName\":\"Scoped\"}").statusCode())
                .isEqualTo(201);
        assertThat(problem(contacts.get("/portals"))).isEqualTo("missing-scope");
        assertThat(problem(contacts.get("/invitations"))).isEqualTo("missing-scope");
    }

    @Test
    void keysForInvitationsMakeNoContacts() {
        ApiClient invitations = client(ApiScope.INVITATIONS);

        assertThat(problem(invitations.get("/contacts"))).isEqualTo("missing-scope");
        assertThat(problem(invitations.post("/invitations", invitation(email(), "harbour"))))
                .isEqualTo("missing-scope");
    }

    @Test
    void keysOfAPortalSeeNoOther() {
        long fern = portals.byKey("fern").orElseThrow().id();
        int elsewhere = json(client(ApiClient.DEMO_KEY).post("/invitations", invitation(email(), "harbour")))
                .getInt("id");
        ApiClient kept = client(key(administrator(), PortalScope.of(List.of(fern)), null, ApiScope.values()));

        assertThat(json(kept.get("/portals")).getJsonArray("items").getValuesAs(JsonObject.class))
                .extracting(portal -> portal.getString("key"))
                .containsExactly("fern");
        assertThat(problem(kept.get("/portals/harbour"))).isEqualTo("not-found");
        assertThat(problem(kept.get("/portals/harbour/roles"))).isEqualTo("not-found");
        assertThat(problem(kept.get("/invitations?portal=harbour"))).isEqualTo("invalid-parameter");
        assertThat(json(kept.get("/invitations?limit=100"))
                        .getJsonArray("items")
                        .getValuesAs(JsonObject.class))
                .noneMatch(invitation -> "harbour".equals(invitation.getString("portal")));
        assertThat(problem(kept.get("/invitations/" + elsewhere))).isEqualTo("not-found");
        assertThat(problem(kept.get("/invitations/" + elsewhere + "/activities")))
                .isEqualTo("not-found");
        assertThat(problem(kept.post("/invitations/" + elsewhere + "/revoke", "")))
                .isEqualTo("not-found");
        assertThat(problem(kept.post("/invitations", invitation(email(), "harbour"))))
                .isEqualTo("unknown-portal");
    }

    @Test
    void aRevokedKeyStopsAtOnce() {
        ApiClient program = client(ApiScope.READ);
        assertThat(program.get("/portals").statusCode()).isEqualTo(200);

        acting.system(() -> keys.revoke(listed().id()));

        assertThat(problem(program.get("/portals"))).isEqualTo("unauthorized");
        assertThat(listed().state()).isEqualTo(ApiKeyState.REVOKED);
    }

    @Test
    void aKeyStopsAtItsEnd() throws Exception {
        ApiClient program =
                client(key(administrator(), PortalScope.ALL, Instant.now().plus(1, ChronoUnit.DAYS), ApiScope.READ));
        assertThat(program.get("/portals").statusCode()).isEqualTo(200);

        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("update api_key set expires_at = created_at where name = ?")) {
            update.setString(1, name);
            update.executeUpdate();
        }

        assertThat(problem(program.get("/portals"))).isEqualTo("unauthorized");
        assertThat(listed().state()).isEqualTo(ApiKeyState.EXPIRED);
    }

    @Test
    void aKeyStopsWithItsMakerAndIsHandedOver() throws Exception {
        String userName = "maker-" + UUID.randomUUID();
        transaction.begin();
        staff.open(userName, "Mo Maker", Hashed.of("harbour lights at nine"), Job.ADMINISTRATOR);
        transaction.commit();
        StaffAccount maker = staff.byUserName(userName).orElseThrow();
        ApiClient program = client(key(maker, PortalScope.ALL, null, ApiScope.READ));
        assertThat(program.get("/portals").statusCode()).isEqualTo(200);

        transaction.begin();
        staff.forChange(maker.id()).orElseThrow().deactivate();
        transaction.commit();

        assertThat(problem(program.get("/portals"))).isEqualTo("unauthorized");
        assertThat(listed().state()).isEqualTo(ApiKeyState.WITHOUT_MAKER);
        acting.person(
                administrator().id(),
                "Ingrid Solheim",
                Set.of(Right.STAFF),
                () -> handOver.handOver(maker.id(), administrator().id()));
        assertThat(program.get("/portals").statusCode()).isEqualTo(200);
    }

    @Test
    void theLastUseIsNoted() {
        ApiClient program = client(ApiScope.READ);
        assertThat(listed().lastUsedAt()).isNull();

        program.get("/portals");

        assertThat(listed().lastUsedAt()).isNotNull();
    }

    @Test
    void theAuditLogNamesTheKey() throws Exception {
        String key = key(administrator(), PortalScope.ALL, null, ApiScope.CONTACTS);
        int contact = json(client(key).post("/contacts", "{\"lastName\":\"Audited\"}"))
                .getInt("id");

        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select by_name, by_staff_id from journal_entry where contact_id = ?")) {
            query.setLong(1, contact);
            try (ResultSet entry = query.executeQuery()) {
                assertThat(entry.next()).isTrue();
                assertThat(entry.getString(1)).isEqualTo(name);
                assertThat(entry.getObject(2)).isNull();
            }
        }
    }

    @Test
    void tooManyCallsArePutOff() {
        ApiClient program = client(ApiScope.READ);
        HttpResponse<String> answer = program.get("/nothing");
        assertThat(answer.headers().firstValue("RateLimit").orElseThrow()).startsWith("\"key\";r=599;t=");
        for (int i = 1; i <= 600 && answer.statusCode() != 429; i++) {
            answer = program.get("/nothing");
        }

        assertThat(problem(answer)).isEqualTo("too-many-requests");
        assertThat(Integer.parseInt(answer.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1, 60);
    }

    @Test
    void whatIsWrongWithARequestForAKeyIsSaid() {
        MakeApiKeyOutcome outcome = acting.system(
                () -> keys.make(new ApiKeyRequest(" ", Set.of(), PortalScope.of(List.of()), Instant.EPOCH)));

        assertThat(((MakeApiKeyOutcome.Invalid) outcome).violations())
                .extracting(violation -> violation.field().key() + " " + violation.reason())
                .containsExactly("name MISSING", "scopes MISSING", "portals MISSING", "expires IN_THE_PAST");
    }
}
