package org.vestibule.shell.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vestibule.testing.PageToken;
import org.vestibule.testing.StaffRequests;
import org.vestibule.testing.TestServer;

/** Requests every kind of address, and checks the security headers for its kind. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@DisabledIfEnvironmentVariable(named = "VESTIBULE_DB", matches = "postgresql", disabledReason = "no database in it")
class SecurityHeadersIT {

    private static final String STYLES = "style-src 'self'; style-src-attr 'unsafe-inline'";

    private final HttpClient nobody = HttpClient.newHttpClient();

    /** The kind of a response, with its one or two policies. */
    private enum Kind {
        SCREEN("img-src 'self' data:; " + STYLES + "; frame-ancestors 'self'", "script-src 'self' 'nonce-"),
        STAFF("default-src 'self'; frame-ancestors 'self'"),
        PORTAL("default-src 'self'; img-src 'self' data:; frame-ancestors 'self'", "script-src 'self' 'nonce-"),
        /** The same without personal content. */
        PUBLIC("default-src 'self'; img-src 'self' data:; frame-ancestors 'self'", "script-src 'self' 'nonce-"),
        /** Sent by the portal's servlet without a page. */
        PORTAL_PLAIN("default-src 'self'; img-src 'self' data:; frame-ancestors 'self'"),
        PROGRAM("default-src 'none'; frame-ancestors 'none'"),
        FILE("default-src 'self'; frame-ancestors 'self'"),
        BRAND("default-src 'self'; img-src 'self' data:; frame-ancestors 'self'"),
        SERVER("default-src 'none'; frame-ancestors 'none'");

        private final List<String> policies;

        Kind(String... policies) {
            this.policies = List.of(policies);
        }

        boolean mayBeKept() {
            // The server's own responses aren't personal.
            return this == FILE || this == BRAND || this == SERVER || this == PUBLIC;
        }
    }

    private HttpResponse<String> ask(String method, String address, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(TestServer.address() + address))
                .method(method, BodyPublishers.noBody());
        return nobody.send((headers.length == 0 ? request : request.headers(headers)).build(), BodyHandlers.ofString());
    }

    private void hold(SoftAssertions all, Kind kind, int status, HttpResponse<?> answer) {
        String what = answer.request().method() + " " + answer.request().uri().getRawPath() + " → "
                + answer.statusCode() + " ";
        all.assertThat(answer.statusCode()).as(what + "status").isEqualTo(status);
        List<String> policies = answer.headers().allValues("Content-Security-Policy");
        // A cached page needs no separate policy for scripts.
        List<String> due = kind == Kind.PUBLIC && policies.size() == 1 ? kind.policies.subList(0, 1) : kind.policies;
        all.assertThat(policies).as(what + "policies").hasSameSizeAs(due);
        for (String policy : due) {
            all.assertThat(policies).as(what + "policies").anyMatch(sent -> sent.startsWith(policy));
        }
        all.assertThat(policies.stream().flatMap(SecurityHeadersIT::scripts))
                .as(what + "scripts")
                .isNotEmpty()
                .noneMatch(sources -> sources.matches(".*(unsafe|\\*|http|data:|blob:).*"));
        all.assertThat(header(answer, "X-Content-Type-Options"))
                .as(what + "types")
                .contains("nosniff");
        all.assertThat(header(answer, "Referrer-Policy").orElse("none"))
                .as(what + "referrer")
                .isIn("same-origin", "strict-origin", "no-referrer");
        all.assertThat(header(answer, "Strict-Transport-Security"))
                .as(what + "encryption")
                .isEmpty();
        all.assertThat(header(answer, "Cache-Control").orElse("").contains("no-store"))
                .as(what + "no-store")
                .isEqualTo(!kind.mayBeKept());
        all.assertThat(header(answer, "X-Powered-By").or(() -> header(answer, "Server")))
                .as(what + "maker")
                .isEmpty();
    }

    /** The allowed sources of scripts in a policy: its script-src, or else its default-src. */
    private static Stream<String> scripts(String policy) {
        List<String> directives =
                Arrays.stream(policy.split(";")).map(String::strip).toList();
        return Stream.of("script-src ", "default-src ")
                .flatMap(name -> directives.stream().filter(directive -> directive.startsWith(name)))
                .limit(1);
    }

    private static Optional<String> header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name);
    }

    private static StaffRequests signedIn(String userName) {
        var requests = new StaffRequests(TestServer.address().getPort());
        assertThat(requests.signIn(userName, "vestibule-demo").statusCode()).isEqualTo(204);
        return requests;
    }

    private static String first(String pattern, HttpResponse<String> page) {
        return Pattern.compile(pattern)
                .matcher(page.body())
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void fitTheScreensOfTheStaffAndOtherResponsesAtTheirAddresses() {
        StaffRequests crm = signedIn("crm");
        StaffRequests admin = signedIn("admin");
        String contact = first("/crm/contacts/\\d+", crm.get("/crm/contacts"));
        var all = new SoftAssertions();
        for (String screen : List.of("/signin", "/crm/contacts", contact, "/crm/invitations", "/crm/portals")) {
            hold(all, Kind.SCREEN, 200, crm.get(screen));
        }
        hold(all, Kind.SCREEN, 200, crm.get("/account"));
        hold(all, Kind.SCREEN, 200, crm.get("/mailbox"));
        hold(all, Kind.SCREEN, 404, crm.get("/crm/contacts/999999999"));
        hold(all, Kind.SCREEN, 404, crm.get("/crm/activities/999999999"));
        hold(all, Kind.SCREEN, 404, crm.get("/crm/activities/999999999/html"));
        hold(all, Kind.SCREEN, 404, crm.get("/mailbox/none.eml"));
        hold(all, Kind.SCREEN, 403, crm.get("/audit"));
        hold(all, Kind.SCREEN, 403, crm.get("/audit/export"));
        hold(all, Kind.SCREEN, 403, crm.get("/design/harbour"));
        hold(all, Kind.SCREEN, 405, crm.get("/stay"));
        hold(all, Kind.STAFF, 302, crm.get("/"));
        hold(all, Kind.STAFF, 204, crm.post("/stay", ""));
        hold(all, Kind.SCREEN, 200, admin.get("/audit"));
        hold(all, Kind.STAFF, 200, admin.get("/audit/export"));
        all.assertAll();
    }

    @Test
    void fitTheDesignerItsScriptsAndItsPreviews() {
        StaffRequests author = signedIn("author");
        String page = first("/design/harbour/\\d+", author.get("/design/harbour"));
        var all = new SoftAssertions();
        for (String screen :
                List.of("", "/canvas", "/preview", "/tree", "/images", "/history", "/publishing", "/changes?since=0")) {
            hold(all, Kind.SCREEN, 200, author.get(page + screen));
        }
        hold(all, Kind.STAFF, 400, author.get(page + "/changes"));
        hold(all, Kind.SCREEN, 405, author.get(page + "/commands"));
        hold(all, Kind.STAFF, 404, author.get("/design/harbour/999999999/canvas"));
        HttpResponse<String> preview = author.get(page + "/preview/page");
        assertThat(preview.headers().allValues("Content-Security-Policy")).contains("form-action 'none'");
        all.assertAll();
    }

    @Test
    void fitAnonymousVisitors() throws Exception {
        var all = new SoftAssertions();
        hold(all, Kind.STAFF, 302, ask("GET", "/"));
        hold(all, Kind.SCREEN, 200, ask("GET", "/signin"));
        hold(all, Kind.SCREEN, 200, ask("GET", "/signin", "X-Forwarded-Proto", "https"));
        hold(all, Kind.STAFF, 302, ask("GET", "/crm/contacts"));
        hold(all, Kind.STAFF, 401, ask("GET", "/crm/contacts", "X-Requested-With", "fetch"));
        hold(all, Kind.STAFF, 401, ask("GET", "/designer/canvas"));
        hold(all, Kind.SCREEN, 403, ask("GET", "/crm/activities/1/html"));
        hold(all, Kind.SCREEN, 403, ask("POST", "/signin"));
        hold(all, Kind.SCREEN, 405, ask("POST", "/crm/users"));
        hold(all, Kind.SCREEN, 404, ask("GET", "/crm/contact.xhtml"));
        hold(all, Kind.SCREEN, 404, ask("GET", "/no/such/page"));
        hold(all, Kind.SCREEN, 404, ask("GET", "/images/harbour/1-0123456789abcdef.png"));
        hold(all, Kind.SCREEN, 500, ask("GET", "/testing/failing"));
        HttpResponse<String> outage = ask("GET", "/testing/failing?outage=yes");
        hold(all, Kind.STAFF, 503, outage);
        all.assertThat(outage.headers().map()).containsKeys("Retry-After", "X-Request-Id");
        hold(all, Kind.SCREEN, 200, ask("GET", "/problem?reference=0123456789abcdef"));
        hold(all, Kind.PROGRAM, 401, ask("GET", "/api/v1/nothing"));
        all.assertAll();
    }

    @Test
    void fitPortalsAndTheirErrors() throws Exception {
        var all = new SoftAssertions();
        for (String page : List.of("", "/welcome", "/sign-in")) {
            hold(all, Kind.PUBLIC, 200, ask("GET", "/site/harbour" + page));
        }
        hold(all, Kind.PORTAL_PLAIN, 302, ask("GET", "/site/harbour/partners"));
        hold(all, Kind.PORTAL, 404, ask("GET", "/site/harbour/welcome?invitation=no-such-secret"));
        for (String nowhere : List.of("/site/harbour/nowhere", "/site/harbour/no_page", "/site/nowhere", "/site")) {
            hold(all, Kind.PORTAL, 404, ask("GET", nowhere));
        }
        hold(all, Kind.PORTAL, 403, ask("POST", "/site/harbour/sign-in"));
        String[] token = {PageToken.HEADER, PageToken.VALUE, "Cookie", PageToken.COOKIE};
        hold(all, Kind.PORTAL, 405, ask("PATCH", "/site/harbour", token));
        hold(all, Kind.PORTAL_PLAIN, 303, ask("POST", "/site/harbour/sign_out", token));
        hold(all, Kind.BRAND, 200, ask("GET", "/site/harbour/brand.css"));
        hold(all, Kind.BRAND, 200, ask("GET", "/site/harbour/icon.svg"));
        all.assertAll();
    }

    @Test
    void keepTheSecretOfAnInvitationFromOtherPages() throws Exception {
        HttpResponse<String> page = ask("GET", "/site/harbour/welcome?invitation=no-such-secret");

        assertThat(header(page, "Referrer-Policy")).contains("strict-origin");
    }

    @Test
    void fitFilesAndAllowOnlyThemToBeCached() throws Exception {
        var all = new SoftAssertions();
        hold(all, Kind.FILE, 200, ask("GET", "/jakarta.faces.resource/tokens.css.xhtml?ln=vestibule"));
        hold(all, Kind.FILE, 200, ask("GET", "/jakarta.faces.resource/staff.js.xhtml?ln=vestibule"));
        hold(all, Kind.SCREEN, 405, ask("POST", "/jakarta.faces.resource/tokens.css.xhtml?ln=vestibule"));
        hold(all, Kind.FILE, 200, ask("GET", "/assets/designer/canvas.js"));
        hold(all, Kind.FILE, 200, ask("GET", "/demo/fern.svg"));
        hold(all, Kind.FILE, 404, ask("GET", "/jakarta.faces.resource/none.css.xhtml"));
        hold(all, Kind.FILE, 404, ask("GET", "/jakarta.faces.resource/content.properties.xhtml?ln=widgets"));
        all.assertAll();
    }

    @Test
    void fitTheServersOwnResponses() throws Exception {
        var all = new SoftAssertions();
        hold(all, Kind.SCREEN, 404, ask("GET", "/WEB-INF/web.xml"));
        hold(all, Kind.SCREEN, 404, ask("GET", "/META-INF/MANIFEST.MF"));
        hold(all, Kind.SERVER, 200, ask("GET", "/health/live"));
        hold(all, Kind.SERVER, 200, ask("GET", "/metrics"));
        hold(all, Kind.SERVER, 400, ask("GET", "/crm/%00"));
        hold(all, Kind.SERVER, 403, ask("TRACE", "/crm/contacts"));
        all.assertAll();
    }
}
