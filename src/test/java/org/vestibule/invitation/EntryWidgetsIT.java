package org.vestibule.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vestibule.invitation.InvitationMaker.someEmail;

import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vestibule.contact.Contact;
import org.vestibule.invitation.InvitationMaker.Mailed;
import org.vestibule.member.MemberSessions;
import org.vestibule.member.PortalUser;
import org.vestibule.page.Layout;
import org.vestibule.page.PageContent;
import org.vestibule.portal.Portal;
import org.vestibule.settings.Settings;
import org.vestibule.testing.InServer;
import org.vestibule.testing.LogLines;
import org.vestibule.testing.PublicSite;
import org.vestibule.widget.StoredValues;

/** The widgets that people come in by, through real requests to published pages. */
@InServer
class EntryWidgetsIT {

    @Inject
    PublicSite site;

    @Inject
    InvitationMaker make;

    @Inject
    MemberSessions sessions;

    @Inject
    Settings settings;

    private Portal portal;
    private Mailed mailed;

    @BeforeEach
    void aPortalWithItsEntryPages() {
        portal = make.portal();
        long home = page("home", "content", Map.of());
        long recovery = page("recover", "passwordRecovery", Map.of());
        long signIn = page("sign-in", "signIn", Map.of("recoveryPage", StoredValues.page(recovery)));
        long welcome = page(
                "welcome",
                "crmUserInvite",
                Map.of("existingUserPage", StoredValues.page(signIn), "redirectPage", StoredValues.page(home)));
        page("new-password", "newPassword", Map.of());
        make.entryPages(portal, welcome, signIn, recovery);
        mailed = make.mailed(portal, make.contact(someEmail()), make.role(portal, "partner"));
    }

    private long page(String path, String widget, Map<String, JsonValue> values) {
        return site.publish(portal, path, PageContent.empty(Layout.ONE_COLUMN).plus("main", widget, values));
    }

    private String at(String path) {
        return "/site/" + portal.key() + "/" + path;
    }

    private String link() {
        return at("welcome?invitation=") + mailed.secret();
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String address) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        request.uri(URI.create("http://localhost:" + settings.httpPort() + address))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String address, String cookie, String form, Map<String, String> fields) {
        return site.post(address, cookie, form, fields);
    }

    private HttpResponse<String> accept(String lastName, String password) throws Exception {
        return post(
                link(),
                "",
                "form",
                Map.of("FIRST_NAME", "Augusta", "LAST_NAME", lastName, "PASSWORD", password, "submit", "x"));
    }

    private HttpResponse<String> signIn(String query, PortalUser user) throws Exception {
        return post(
                at("sign-in") + query,
                "",
                "form",
                Map.of("name", user.userName(), "password", "harbour lights", "submit", "x"));
    }

    /** What they read who sent the form, with the session that it began. */
    private String followed(HttpResponse<String> answer) {
        return site.follow(answer, cookie(answer)).body();
    }

    private static String location(HttpResponse<String> response) {
        return URI.create(response.headers().firstValue("Location").orElse("")).getPath();
    }

    private PortalUser existingUser() {
        return make.user(
                portal, mailed.contact(), mailed.contact().email().orElseThrow().text());
    }

    @Test
    void lookAsExpected() {
        assertThat(anonymous(site.get(link()))).isEqualTo(PublicSite.expected(getClass(), "crmUserInvite.html"));
        assertThat(anonymous(site.get(at("sign-in")))).isEqualTo(PublicSite.expected(getClass(), "signIn.html"));
        assertThat(anonymous(site.get(at("recover"))))
                .isEqualTo(PublicSite.expected(getClass(), "passwordRecovery.html"));
        assertThat(anonymous(site.get(at("new-password"))))
                .isEqualTo(PublicSite.expected(getClass(), "newPassword.html"));
    }

    private String anonymous(HttpResponse<String> page) {
        return PublicSite.main(page)
                .replace(mailed.secret(), "SECRET")
                .replace(mailed.contact().email().orElseThrow().text(), "EMAIL")
                .replace(portal.key(), "PORTAL")
                .replaceAll(" nonce=\"[^\"]*\"", "");
    }

    @Test
    void openingALinkChangesNothing() throws Exception {
        assertThat(site.get(link()).statusCode()).isEqualTo(200);
        assertThat(send(HttpRequest.newBuilder().method("HEAD", HttpRequest.BodyPublishers.noBody()), link())
                        .statusCode())
                .isEqualTo(200);

        assertThat(make.now(mailed).status()).isEqualTo(InvitationStatus.SENT);
        assertThat(make.usersOf(portal)).isEmpty();
    }

    @Test
    void aLinkThatIsHandedOnWithASignAfterItStillWorks() {
        for (String sign : new String[] {".", "%3E", ")", "%22"}) {
            assertThat(site.get(link() + sign).body()).as(sign).contains("p1:PASSWORD");
        }
    }

    @Test
    void theSecretStaysOnThePage() {
        HttpResponse<String> page = site.get(link());

        assertThat(page.headers().firstValue("Referrer-Policy")).contains("strict-origin");
        assertThat(page.headers().firstValue("Cache-Control").orElseThrow()).startsWith("no-store");
        // That of the form's token, which is there before anybody has sent anything.
        assertThat(page.headers().allValues("Set-Cookie")).singleElement().satisfies(cookie -> assertThat(cookie)
                .startsWith("vestibule-form-" + settings.httpPort() + "=")
                .contains("HttpOnly", "SameSite="));
    }

    @Test
    void acceptingSignsInAndSendsOn() throws Exception {
        HttpResponse<String> answer = accept("King", "a tide of paper boats");

        assertThat(location(answer)).isEqualTo(at("home"));
        assertThat(answer.headers().allValues("Set-Cookie"))
                .hasSize(2)
                .anyMatch(cookie -> cookie.startsWith(MemberSessions.COOKIE + "-" + settings.httpPort() + "="))
                .anyMatch(cookie -> cookie.startsWith("vestibule_known-" + settings.httpPort() + "="))
                .allSatisfy(cookie ->
                        assertThat(cookie).contains("Path=/site/" + portal.key(), "HttpOnly", "SameSite=Lax"));
        assertThat(location(accept("King", "a tide of paper boats"))).isEqualTo(at("home"));
        assertThat(make.usersOf(portal)).hasSize(1);
        assertThat(followed(accept("Else", "somebody else's words"))).contains("already accepted");
    }

    @Test
    void anErrorKeepsAllButThePassword() throws Exception {
        String body = accept("<b>#{1+1}</b>", "secret7").body();

        assertThat(body)
                .contains("<title>Error: ", "There is a problem", "value=\"Augusta\"", "href=\"#p1:PASSWORD\"")
                .contains("value=\"&lt;b&gt;#{1+1}&lt;/b&gt;\"")
                .doesNotContain("secret7");
        assertThat(make.now(mailed).status()).isEqualTo(InvitationStatus.SENT);
    }

    @Test
    void anExistingUserIsLedToThePageForThemAndGetsTheRoleThere() throws Exception {
        PortalUser user = existingUser();

        HttpResponse<String> opened = site.get(link());
        assertThat(opened.headers().firstValue("Location").orElseThrow())
                .endsWith(at("sign-in?invitation=") + mailed.secret());
        assertThat(location(accept("King", "a tide of paper boats"))).isEqualTo(at("sign-in"));
        assertThat(make.now(mailed).status()).isEqualTo(InvitationStatus.SENT);

        assertThat(followed(signIn("?invitation=" + mailed.secret(), user))).contains("Invitation accepted");
        assertThat(make.now(mailed).status()).isEqualTo(InvitationStatus.ACCEPTED);
        assertThat(make.usersOf(portal).get(0).roles()).hasSize(1);
    }

    @Test
    void theWrongAccountLeavesTheInvitationAlone() throws Exception {
        existingUser();
        Contact eve = make.contact(someEmail());
        PortalUser wrong = make.user(portal, eve, eve.email().orElseThrow().text());

        assertThat(followed(signIn("?invitation=" + mailed.secret(), wrong))).contains("for another account");
        assertThat(make.now(mailed).status()).isEqualTo(InvitationStatus.SENT);
    }

    @Test
    void whoIsSignedInAsSomebodyElseSeesBothNamesAndMaySwitch() throws Exception {
        Contact eve = make.contact(someEmail());
        String cookie =
                sessions.begin(make.user(portal, eve, eve.email().orElseThrow().text()));
        String address = at("welcome?invitation=") + mailed.secret();

        HttpResponse<String> seen = site.get(address, "Cookie", MemberSessions.COOKIE + "=" + cookie);
        assertThat(seen.body())
                .contains(
                        "for somebody else",
                        "signed in as " + eve.name(),
                        "for " + mailed.contact().name())
                .doesNotContain("FIRST_NAME");

        HttpResponse<String> gone = post(address, cookie, "other", Map.of("switch", "x"));
        assertThat(gone.headers().allValues("Set-Cookie").toString())
                .contains(MemberSessions.COOKIE + "-" + settings.httpPort() + "=\"\"");
        assertThat(sessions.userOf(portal, cookie)).isEmpty();
        assertThat(make.now(mailed).status()).isEqualTo(InvitationStatus.SENT);
        assertThat(site.get(address).body()).contains("FIRST_NAME");
    }

    /** Opened before they signed in, say: the form is still there, and sent with the token of their own browser. */
    @Test
    void whoIsSignedInAsSomebodyElseCannotSendTheForm() throws Exception {
        Contact eve = make.contact(someEmail());
        String cookie =
                sessions.begin(make.user(portal, eve, eve.email().orElseThrow().text()));

        HttpResponse<String> answer = post(
                link(),
                cookie,
                "form",
                Map.of("FIRST_NAME", "Eve", "LAST_NAME", "Else", "PASSWORD", "harbour lights", "submit", "x"));

        assertThat(site.follow(answer, cookie).body())
                .contains("for somebody else", "signed in as " + eve.name())
                .doesNotContain("FIRST_NAME");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(make.now(mailed).status()).isEqualTo(InvitationStatus.SENT);
        assertThat(make.usersOf(portal)).hasSize(1);
        assertThat(accept("Byron", "harbour lights").statusCode()).isEqualTo(303);
    }

    @Test
    void whoIsSignedInAlreadyOnlyHasToAgree() throws Exception {
        String cookie = sessions.begin(existingUser());
        String address = at("sign-in?invitation=") + mailed.secret();

        HttpResponse<String> seen = site.get(address, "Cookie", MemberSessions.COOKIE + "=" + cookie);
        assertThat(seen.body()).contains("Accept invitation");
        assertThat(make.now(mailed).status()).isEqualTo(InvitationStatus.SENT);
        assertThat(site.follow(post(address, cookie, "way", Map.of("accept", "x")), cookie)
                        .body())
                .contains("Invitation accepted");
        assertThat(make.now(mailed).status()).isEqualTo(InvitationStatus.ACCEPTED);
    }

    @Test
    void deadLinksSayWhatHappenedAndOfferAWayOn() throws Exception {
        make.change(mailed, invitation -> invitation.revoke(Instant.now()));

        assertThat(site.get(link()).statusCode()).isEqualTo(410);
        assertThat(site.send("HEAD", link()).statusCode()).isEqualTo(410);
        assertThat(site.get(link()).body()).contains("withdrawn", "Ask for a new link", "Sign in");
        assertThat(make.now(mailed).newLinkAskedAt()).isNull();
        assertThat(site.follow(post(link(), "", "way", Map.of("ask", "x")), "").body())
                .contains("knows that you need a new link");
        assertThat(make.now(mailed).newLinkAskedAt()).isNotNull();
        assertThat(site.get(at("welcome?invitation=x")).statusCode()).isEqualTo(404);
        assertThat(site.get(at("new-password?recovery=x")).statusCode()).isEqualTo(404);
        assertThat(site.get(at("welcome?invitation=x")).body())
                .contains("This link doesn’t work")
                .doesNotContain("Ask for a new link");
        assertThat(site.get(at("welcome")).body()).contains("You need an invitation");
    }

    @Test
    void signingInLeadsNowhereOutsideThePortal() throws Exception {
        PortalUser user = existingUser();

        assertThat(location(signIn("?next=" + at("home"), user))).isEqualTo(at("home"));
        assertThat(signIn("?next=//evil.example" + at("home"), user)
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .endsWith("/site/" + portal.key());
    }

    @Test
    void unknownNamesAndWrongPasswordsLookTheSame() throws Exception {
        PortalUser user = existingUser();
        Map<String, String> wrong = Map.of("name", user.userName(), "password", "wrong words", "submit", "x");
        Map<String, String> unknown = Map.of("name", "nobody@example.org", "password", "wrong words", "submit", "x");

        assertThat(anonymous(post(at("sign-in"), "", "form", wrong)).replace("EMAIL", "NAME"))
                .contains("There is a problem")
                .isEqualTo(anonymous(post(at("sign-in"), "", "form", unknown)).replace("nobody@example.org", "NAME"));
    }

    @Test
    void askingForARecoveryLinkAnswersTheSameToEverybody() throws Exception {
        String known = existingUser().email().text();

        assertThat(recovering(known)).contains("Look at your e-mail").isEqualTo(recovering("nobody@example.org"));
    }

    private String recovering(String address) throws Exception {
        return site.follow(post(at("recover"), "", "form", Map.of("email", address, "submit", "x")), "")
                .body()
                .replaceAll(" nonce=\"[^\"]*\"|\"[0-9a-f]{64}\"", "");
    }

    @Test
    void leaveEventsInTheLogAndNoSecretNameOrAddress() throws Exception {
        String password = "a quiet harbour tide";
        String address = mailed.contact().email().orElseThrow().text();
        List<String> secrets = new ArrayList<>(List.of(mailed.secret(), password, address, "Lovelace", "wrong guess"));
        try (LogLines log = LogLines.follow()) {
            String cookie = cookie(accept("Lovelace", password));
            secrets.add(cookie);
            signInAs(password, "wrong guess");
            signInAs(address, "wrong guess");
            secrets.add(cookie(signInAs(address, password)));
            post(at("recover"), "", "form", Map.of("email", address, "submit", "x"));
            post(at("sign_out"), cookie, "form", Map.of());

            assertThat(log.about(" portal=" + portal.key()))
                    .extracting(line -> line.replaceAll("^.*event=| .*$", ""))
                    .contains(
                            "invitation.accepted",
                            "member.signed-in",
                            "member.sign-in-refused",
                            "member.recovery-asked",
                            "member.signed-out");
            assertThat(log.about("member.sign-in-refused member=")).hasSize(1);
            assertThat(log.seen()).noneMatch(line -> secrets.stream().anyMatch(line::contains));
        }
    }

    private HttpResponse<String> signInAs(String name, String password) throws Exception {
        return post(at("sign-in"), "", "form", Map.of("name", name, "password", password, "submit", "x"));
    }

    private static String cookie(HttpResponse<String> response) {
        return response.headers()
                .firstValue("Set-Cookie")
                .orElse("")
                .replaceAll("^" + MemberSessions.COOKIE + "-\\d+=|;.*$", "");
    }
}
