package org.vestibule.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.vestibule.contact.Contact;
import org.vestibule.invitation.inviting.InviteOutcome;
import org.vestibule.mail.mailbox.LocalMailbox;
import org.vestibule.member.session.MemberSession;
import org.vestibule.page.content.Layout;
import org.vestibule.page.content.PageContent;
import org.vestibule.portal.Portal;
import org.vestibule.settings.Settings;
import org.vestibule.staff.Job;
import org.vestibule.staff.StaffAccountService;
import org.vestibule.testing.Findings;
import org.vestibule.testing.Hashed;
import org.vestibule.testing.InServer;
import org.vestibule.testing.KeptTexts;
import org.vestibule.testing.PublicSite;
import org.vestibule.testing.StaffRequests;

/**
 * The whole life cycle of an invitation, by real requests, with many failures on the way; and then a search for each of
 * its secrets in everything that the server has written.
 */
@InServer
class SecretsStayIT {

    /** In any language of the page. */
    private static final String REFUSED = "class=\"site-error-summary\"";

    private static final PageContent NOTHING = PageContent.empty(Layout.ONE_COLUMN);

    @Inject
    Scene scene;

    @Inject
    PublicSite site;

    @Inject
    LocalMailbox mailbox;

    @Inject
    InvitationMaker make;

    @Inject
    StaffAccountService accounts;

    @Inject
    Settings settings;

    @Inject
    KeptTexts kept;

    /** The texts that nobody else may ever read, by what they are. */
    private final Map<String, String> secrets = new LinkedHashMap<>();

    private Portal portal;

    private String secret(String what, String text) {
        assertThat(text).as(what).hasSizeGreaterThan(10);
        secrets.put(what, text);
        return text;
    }

    private String password(String what) {
        return secret(what, "pass " + UUID.randomUUID());
    }

    private String at(String path) {
        return "/site/" + portal.key() + "/" + path;
    }

    private HttpResponse<String> post(String address, Map<String, String> fields) {
        return site.post(address, "", "form", fields);
    }

    private void session(String what, HttpResponse<String> answer) {
        String cookies = String.join("\n", answer.headers().allValues("Set-Cookie"));
        Matcher cookie =
                Pattern.compile(MemberSession.COOKIE_NAME + "-\\d+=([^;]+)").matcher(cookies);
        assertThat(cookie.find()).as(what + ": " + answer.body()).isTrue();
        secret(what, cookie.group(1));
    }

    @Test
    void areInNoLogAndNoTableAfterTheWholeLifeCycle() {
        portal = scene.portalWithoutPage();
        long recover = site.publish(portal, "recover", NOTHING.plus("main", "passwordRecovery", Map.of()));
        long enter = site.publish(portal, "enter", NOTHING.plus("main", "signIn", Map.of()));
        long welcome = site.publish(portal, "welcome", NOTHING.plus("main", "crmUserInvite", Map.of()));
        site.publish(portal, "new-password", NOTHING.plus("main", "newPassword", Map.of()));
        make.entryPages(portal, welcome, enter, recover);
        String email = "kept." + UUID.randomUUID() + "@example.org";

        acceptedAtTheSecondTry(invited(email));
        recovered(email);
        StaffRequests staff = staffSignedIn();

        var all = new Findings();
        secrets.forEach((what, text) -> {
            all.check(() ->
                    assertThat(kept.logsWith(text)).as("logs with the " + what).isEmpty());
            all.check(() -> assertThat(kept.tablesWith(text))
                    .as("tables with the " + what)
                    .isEmpty());
        });
        // Nodes that share sessions find them by this id, which is useless without the seal.
        all.check(() -> assertThat(kept.logsWith(staff.sessionId())).isEmpty());
        all.assertNone();
        assertThat(kept.logsWith("portal=" + portal.key()))
                .as("the logs are read")
                .isNotEmpty();
        assertThat(kept.tablesWith(email)).as("the tables are read").isNotEmpty();
    }

    private String invited(String email) {
        Contact contact = scene.contact("Kim", "Keeper", email);
        assertThat(scene.invite(scene.request(contact, portal))).isInstanceOf(InviteOutcome.Invited.class);
        return at("welcome?invitation=") + secret("link", mailed(email, "invitation"));
    }

    private void acceptedAtTheSecondTry(String link) {
        assertThat(site.get(link).statusCode()).isEqualTo(200);
        assertThat(site.get(link.replace("welcome", "nowhere")).statusCode()).isEqualTo(404);
        assertThat(site.get("/testing/failing?" + link.replaceAll(".*\\?", "")).statusCode())
                .isEqualTo(500);
        assertThat(site.send("POST", link).statusCode()).isEqualTo(403);
        assertThat(post(link, form("K".repeat(500), password("refused password")))
                        .body())
                .contains(REFUSED);
        session("session of who accepted", post(link, form("Keeper", password("password"))));
    }

    private static Map<String, String> form(String lastName, String password) {
        return Map.of("FIRST_NAME", "Kim", "LAST_NAME", lastName, "PASSWORD", password, "submit", "x");
    }

    private HttpResponse<String> enter(String name, String password) {
        return post(at("enter"), Map.of("name", name, "password", password, "submit", "x"));
    }

    private void recovered(String email) {
        session("session", enter(email, secrets.get("password")));
        assertThat(enter(email, password("mistyped password")).body()).contains(REFUSED);
        assertThat(enter(password("password in the place of a name"), "x").body())
                .contains(REFUSED);
        assertThat(site.follow(post(at("recover"), Map.of("email", email, "submit", "x")), "")
                        .body())
                .contains("Look at your e-mail");
        String link = at("new-password?recovery=") + secret("recovery link", mailed(email, "recovery"));
        assertThat(post(link, Map.of("password", "short", "submit", "x")).body())
                .contains(REFUSED);
        post(link, Map.of("password", password("new password"), "submit", "x"));
        session("session after the recovery", enter(email, secrets.get("new password")));
    }

    private StaffRequests staffSignedIn() {
        String name = "k" + UUID.randomUUID().toString().substring(0, 8);
        accounts.open(name, "Kim Keeper", Hashed.of(password("password of the staff's")), Job.CRM_USER);
        var staff = new StaffRequests(settings.httpPort());
        assertThat(staff.signIn(name, password("mistyped password of the staff's"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(staff.signIn(password("staff's password in the place of a name"), "x")
                        .statusCode())
                .isEqualTo(422);
        assertThat(staff.signIn(name, secrets.get("password of the staff's")).statusCode())
                .isEqualTo(204);
        secret("seal of the staff's session", staff.cookie("vestibule.seal"));
        return staff;
    }

    /** The secret of the link in the latest e-mail to the address; waits for the e-mail. */
    private String mailed(String email, String parameter) {
        Pattern link = Pattern.compile(parameter + "=([\\w-]{43})");
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (System.nanoTime() < end) {
            Optional<String> secret = mailbox.newest(Optional.empty(), 50).stream()
                    .filter(mail -> mail.to().contains(email))
                    .map(mail -> link.matcher(mail.text()))
                    .filter(Matcher::find)
                    .map(found -> found.group(1))
                    .findFirst();
            if (secret.isPresent()) {
                return secret.get();
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
        throw new AssertionError("No e-mail came to " + email);
    }
}
