package org.vestibule.member.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vestibule.member.MemberMaker;
import org.vestibule.member.PortalUser;
import org.vestibule.member.session.MemberSession;
import org.vestibule.member.session.MemberSessionRepository;
import org.vestibule.page.content.Layout;
import org.vestibule.page.content.PageContent;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;
import org.vestibule.testing.PublicSite;

/** The open sessions in two Profile widgets on a page, through real requests. */
@InServer
@BothDatabases
class OwnSessionsIT {

    private static final Pattern END = Pattern.compile("name=\"p1:(end\\d+)\"");

    @Inject
    PublicSite site;

    @Inject
    MemberMaker make;

    @Inject
    MemberSessionRepository sessions;

    private PortalUser user;
    private String cookie;
    private String address;

    @BeforeEach
    void aSignedInMember() {
        user = make.user(make.portal());
        cookie = sessions.begin(user);
        address = "/site/" + user.portal().key() + "/me";
        site.publish(
                user.portal(),
                "me",
                PageContent.empty(Layout.ONE_COLUMN)
                        .plus("main", "profile", Map.of())
                        .plus("main", "profile", Map.of()));
    }

    private HttpResponse<String> press(String button) {
        return site.post(address, cookie, "sessions", Map.of(button, "x"));
    }

    private String page() {
        return site.get(address, "Cookie", MemberSession.COOKIE_NAME + "=" + cookie)
                .body();
    }

    /** The names of the buttons that end a session, in the order of the page. */
    private List<String> buttons() {
        return END.matcher(page()).results().map(found -> found.group(1)).toList();
    }

    private boolean isSignedIn(String session) {
        return sessions.userOf(user.portal(), session).isPresent();
    }

    @Test
    void showsTheOpenSessionsAndEndsOne() {
        String elsewhere = sessions.begin(user);
        String other = sessions.begin(make.user(user.portal()));
        List<String> shown = buttons();
        assertThat(shown).hasSize(2);
        assertThat(page().split("<strong>This browser</strong>", -1))
                .as("in each of both widgets")
                .hasSize(3);

        String body = site.follow(press(shown.get(1)), cookie).body();

        assertThat(body).contains("That browser is signed out.");
        assertThat(isSignedIn(elsewhere)).isFalse();
        assertThat(isSignedIn(cookie)).isTrue();
        assertThat(sessions.userOf(user.portal(), other)).isPresent();
    }

    @Test
    void doesNotEndOtherUsersSessions() {
        PortalUser other = make.user(user.portal());
        String others = sessions.begin(other);
        String own = cookie;
        cookie = others;
        String button = buttons().get(0);
        cookie = own;

        press(button);

        assertThat(sessions.userOf(user.portal(), others)).isPresent();
        assertThat(isSignedIn(own)).isTrue();
    }

    @Test
    void endsAllOtherSessionsAtOnce() {
        String first = sessions.begin(user);
        String second = sessions.begin(user);

        String body = site.follow(press("endOthers"), cookie).body();

        assertThat(body).contains("You are signed out everywhere but here.").doesNotContain("p1:endOthers");
        assertThat(isSignedIn(first)).isFalse();
        assertThat(isSignedIn(second)).isFalse();
        assertThat(isSignedIn(cookie)).isTrue();
    }

    @Test
    void signsOutInThisBrowserAsWell() {
        HttpResponse<String> answer = press(buttons().get(0));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().allValues("Set-Cookie"))
                .anyMatch(set -> set.startsWith(MemberSession.COOKIE_NAME) && set.contains("1994"));
        assertThat(isSignedIn(cookie)).isFalse();
    }
}
