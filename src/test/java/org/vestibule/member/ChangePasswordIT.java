package org.vestibule.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vestibule.widget.StoredValues.page;

import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vestibule.member.password.PasswordRecovery;
import org.vestibule.member.password.RecoveryLinkStatus;
import org.vestibule.member.session.MemberSession;
import org.vestibule.member.session.MemberSessionRepository;
import org.vestibule.member.session.MemberSignIn;
import org.vestibule.page.content.Layout;
import org.vestibule.page.content.PageContent;
import org.vestibule.testing.InServer;
import org.vestibule.testing.LogLines;
import org.vestibule.testing.PublicSite;

/** The Change Password widget, through real requests of a signed-in member. */
@InServer
class ChangePasswordIT {

    private static final PageContent NOTHING = PageContent.empty(Layout.ONE_COLUMN);
    private static final String NEW = "a tide of paper boats";

    @Inject
    PublicSite site;

    @Inject
    MemberMaker make;

    @Inject
    MemberSessionRepository sessions;

    @Inject
    MemberSignIn signIn;

    @Inject
    PasswordRecovery recovery;

    private PortalUser user;
    private String cookie;

    @BeforeEach
    void aSignedInMember() {
        user = make.user(make.portal());
        cookie = sessions.begin(user);
    }

    private String pageWith(Map<String, JsonValue> values) {
        site.publish(user.portal(), "password", NOTHING.plus("main", "changePassword", values));
        return "/site/" + user.portal().key() + "/password";
    }

    private HttpResponse<String> send(String address, String current, String chosen) {
        return site.post(
                address, cookie, "form", Map.of("currentPassword", current, "password", chosen, "submit", "x"));
    }

    private boolean opens(String password) {
        return signIn.signIn(user.portal(), user.userName(), password).account().isPresent();
    }

    private String plain(HttpResponse<String> page) {
        return PublicSite.main(page)
                .replace(user.portal().key(), "PORTAL")
                .replace(user.userName(), "NAME")
                .replaceAll(" nonce=\"[^\"]*\"", "");
    }

    @Test
    void looksAsExpected() {
        make.signInOn(user.portal(), site.publish(user.portal(), "enter", NOTHING));
        String address = pageWith(Map.of());

        assertThat(plain(site.get(address, "Cookie", MemberSession.COOKIE_NAME + "=" + cookie)))
                .isEqualTo(PublicSite.expected(getClass(), "changePassword.html"));
        assertThat(plain(site.get(address))).isEqualTo(PublicSite.expected(getClass(), "changePasswordOutside.html"));
    }

    @Test
    void changesThePasswordAndEndsAllOtherSessions() {
        String elsewhere = sessions.begin(user);
        String link = make.recoveryLink(user, Instant.now().plusSeconds(600));

        HttpResponse<String> answer = send(pageWith(Map.of()), MemberMaker.PASSWORD, NEW);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(opens(NEW)).isTrue();
        assertThat(opens(MemberMaker.PASSWORD)).isFalse();
        assertThat(sessions.userOf(user.portal(), elsewhere)).isEmpty();
        assertThat(sessions.userOf(user.portal(), cookie)).isEmpty();
        String renewed = answer.headers().firstValue("Set-Cookie").orElseThrow().replaceAll("^[^=]*=|;.*$", "");
        assertThat(sessions.userOf(user.portal(), renewed))
                .hasValueSatisfying(found -> assertThat(found.id()).isEqualTo(user.id()));
        assertThat(site.follow(answer, renewed).body()).contains("Your password is changed", "Sign out");
        assertThat(site.follow(answer, "").body()).doesNotContain("Your password is changed");
        assertThat(recovery.linkStatus(user.portal(), link)).isInstanceOf(RecoveryLinkStatus.Used.class);
    }

    @Test
    void redirectsToThePageThatTheAuthorChose() {
        long home = site.publish(user.portal(), "home", NOTHING);

        assertThat(send(pageWith(Map.of("redirectPage", page(home))), MemberMaker.PASSWORD, NEW)
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(target -> assertThat(target).endsWith("/home"));
    }

    @Test
    void reportsAllErrorsAtOnceWithoutRevealingPasswords() {
        String address = pageWith(Map.of());

        assertThat(send(address, "not the one 7", "short7").body())
                .contains(
                        "<title>Error: ", "There is a problem", "href=\"#p1:currentPassword\"", "href=\"#p1:password\"")
                .contains("it isn’t this one", "at least 15 characters</a>")
                .doesNotContain("not the one 7", "short7");
        assertThat(send(address, "", "hedy  L").body()).contains("Enter your current password");
        assertThat(send(address, MemberMaker.PASSWORD, user.email().text()).body())
                .contains("isn’t made of your name");
        assertThat(opens(MemberMaker.PASSWORD)).isTrue();
        assertThat(sessions.userOf(user.portal(), cookie)).isPresent();
    }

    @Test
    void changesNothingForVisitors() {
        String address = pageWith(Map.of());
        sessions.end(cookie);

        assertThat(send(address, MemberMaker.PASSWORD, NEW).body()).contains("Sign in to change your password");
        assertThat(opens(MemberMaker.PASSWORD)).isTrue();
    }

    @Test
    void logsEventsWithoutPasswords() {
        String address = pageWith(Map.of());
        try (LogLines log = LogLines.follow()) {
            send(address, "not the one 7", NEW);
            send(address, MemberMaker.PASSWORD, NEW);

            String about = " member=" + user.id() + " portal=" + user.portal().key();
            assertThat(log.about("event=member.password-refused" + about)).hasSize(1);
            assertThat(log.about("event=member.password-changed" + about)).hasSize(1);
            assertThat(log.seen())
                    .noneMatch(line -> line.contains("not the one 7")
                            || line.contains(NEW)
                            || line.contains(MemberMaker.PASSWORD));
        }
    }
}
