package org.vestibule.member;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vestibule.member.session.MemberSessionRepository;
import org.vestibule.page.content.Layout;
import org.vestibule.page.content.PageContent;
import org.vestibule.testing.InServer;
import org.vestibule.testing.LogLines;
import org.vestibule.testing.PublicSite;

/** Too many sign-in attempts on a portal's site, through real requests. */
@InServer
class SignInLimitIT {

    private static final PageContent NOTHING = PageContent.empty(Layout.ONE_COLUMN);
    private static final String WRONG = "not the one 7";
    private static final String WAIT = "Too many attempts. Wait 1";

    @Inject
    PublicSite site;

    @Inject
    MemberMaker make;

    @Inject
    MemberSessionRepository sessions;

    private PortalUser user;
    private String address;

    @BeforeEach
    void aPortalWithAUser() {
        user = make.user(make.portal());
        site.publish(user.portal(), "enter", NOTHING.plus("main", "signIn", Map.of()));
        address = "/site/" + user.portal().key() + "/enter";
    }

    private HttpResponse<String> enter(String name, String password) {
        return site.post(address, "", "form", Map.of("name", name, "password", password, "submit", "x"));
    }

    private void tryTenTimes(String name) {
        for (int tries = 0; tries < 10; tries++) {
            assertThat(enter(name, WRONG).body()).contains("they don’t fit together");
        }
    }

    @Test
    void reportsHowLongToWaitAndSignsNobodyIn() {
        tryTenTimes(user.userName());

        HttpResponse<String> answer = enter(user.userName(), MemberMaker.PASSWORD);

        assertThat(answer.body()).contains("There is a problem", WAIT).doesNotContain(MemberMaker.PASSWORD);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void letsAKnownBrowserSignInDespiteOthersAttempts() {
        String known = enter(user.userName(), MemberMaker.PASSWORD).headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.contains("known"))
                .map(cookie -> cookie.replaceAll(";.*", ""))
                .findFirst()
                .orElseThrow();
        tryTenTimes(user.userName());

        assertThat(enter(user.userName(), MemberMaker.PASSWORD).body()).contains(WAIT);
        Map<String, String> form = Map.of("name", user.email().text(), "password", MemberMaker.PASSWORD, "submit", "x");
        assertThat(site.post(address, "x; " + known, "form", form).statusCode()).isEqualTo(303);
    }

    @Test
    void answersTheSameForUnknownUsers() {
        String nobody = "nobody." + UUID.randomUUID() + "@example.org";
        tryTenTimes(nobody);

        assertThat(enter(nobody, WRONG).body()).contains("There is a problem", WAIT);
    }

    @Test
    void countsDifferentSpellingsOfANameTogether() {
        tryTenTimes(user.userName().toUpperCase(Locale.ROOT));

        assertThat(enter(" " + user.userName(), MemberMaker.PASSWORD).body()).contains(WAIT);
    }

    @Test
    void logsTheLimitOnceWithoutTheName() {
        try (LogLines log = LogLines.follow()) {
            tryTenTimes(user.userName());
            enter(user.userName(), WRONG);
            enter(user.userName(), WRONG);

            assertThat(log.about("event=member.sign-in-limited portal="
                            + user.portal().key()))
                    .hasSize(1)
                    .noneMatch(line -> line.contains(user.userName()));
        }
    }

    @Test
    void countsTheCurrentPasswordOfPasswordChanges() {
        String cookie = sessions.begin(user);
        site.publish(user.portal(), "password", NOTHING.plus("main", "changePassword", Map.of()));
        String change = "/site/" + user.portal().key() + "/password";
        Map<String, String> form = Map.of("currentPassword", WRONG, "password", "a tide of paper boats", "submit", "x");
        for (int tries = 0; tries < 10; tries++) {
            assertThat(site.post(change, cookie, "form", form).body()).contains("it isn’t this one");
        }

        assertThat(site.post(change, cookie, "form", form).body()).contains("There is a problem", WAIT);
        assertThat(enter(user.userName(), MemberMaker.PASSWORD).body()).contains(WAIT);
    }

    @Test
    void limitsRecoveryLinksPerNetworkAddress() {
        site.publish(user.portal(), "recover", NOTHING.plus("main", "passwordRecovery", Map.of()));
        String recover = "/site/" + user.portal().key() + "/recover";
        Map<String, String> form = Map.of("email", "nobody@example.org", "submit", "x");
        for (int wishes = 0; wishes < 30; wishes++) {
            assertThat(site.post(recover, "", "form", form).body()).doesNotContain("There is a problem");
        }

        assertThat(site.post(recover, "", "form", form).body())
                .contains("There is a problem", "Too many requests came from your network", "nobody@example.org");
    }
}
