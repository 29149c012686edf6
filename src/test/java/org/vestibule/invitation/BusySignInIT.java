package org.vestibule.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vestibule.member.MemberMaker;
import org.vestibule.member.PortalUser;
import org.vestibule.member.session.MemberSessionRepository;
import org.vestibule.page.content.Layout;
import org.vestibule.page.content.PageContent;
import org.vestibule.portal.Portal;
import org.vestibule.security.OccupiedHasher;
import org.vestibule.settings.Settings;
import org.vestibule.staff.Job;
import org.vestibule.staff.StaffAccountService;
import org.vestibule.testing.Hashed;
import org.vestibule.testing.InServer;
import org.vestibule.testing.PageToken;
import org.vestibule.testing.PublicSite;
import org.vestibule.testing.StaffRequests;

/** Every form that takes a password, sent while the server has more passwords to hash than it can handle soon. */
@InServer
class BusySignInIT {

    private static final PageContent NOTHING = PageContent.empty(Layout.ONE_COLUMN);
    private static final String NEW = "a tide of paper boats";
    private static final String BUSY = "Too many people are signing in right now";

    @Inject
    PublicSite site;

    @Inject
    MemberMaker members;

    @Inject
    InvitationMaker invitations;

    @Inject
    MemberSessionRepository sessions;

    @Inject
    StaffAccountService staff;

    @Inject
    Settings settings;

    @Inject
    OccupiedHasher hasher;

    private Portal portal;
    private PortalUser user;

    @BeforeEach
    void aPortalWithAUser() {
        portal = members.portal();
        user = members.user(portal);
    }

    private String page(String path, String widget) {
        site.publish(portal, path, NOTHING.plus("main", widget, Map.of()));
        return "/site/" + portal.key() + "/" + path;
    }

    private HttpResponse<String> busy(String address, String cookie, Map<String, String> fields) {
        HttpResponse<String> answer = hasher.whileOccupied(() -> site.post(address, cookie, "form", fields));
        assertBusy(answer);
        fields.values().stream().filter(NEW::equals).forEach(password -> assertThat(answer.body())
                .doesNotContain(password));
        return answer;
    }

    private static void assertBusy(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(answer.body()).contains(BUSY);
    }

    @Test
    void keepsTheUserNameOnSigningInToAPortal() {
        String address = page("enter", "signIn");
        Map<String, String> form = Map.of("name", user.userName(), "password", MemberMaker.PASSWORD, "submit", "x");

        assertThat(busy(address, "", form).body()).contains(user.userName()).doesNotContain(MemberMaker.PASSWORD);
        assertThat(site.post(address, "", "form", form).statusCode()).isEqualTo(303);
    }

    @Test
    void keepsTheLinkOnSettingANewPassword() {
        String address = page("reset", "newPassword") + "?recovery="
                + members.recoveryLink(user, Instant.now().plusSeconds(600));
        Map<String, String> form = Map.of("password", NEW, "submit", "x");

        busy(address, "", form);

        HttpResponse<String> answer = site.post(address, "", "form", form);
        assertThat(answer.statusCode()).isEqualTo(303);
        String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow().replaceAll("^[^=]*=|;.*$", "");
        HttpResponse<String> done = site.follow(answer, cookie);
        assertThat(done.statusCode()).isEqualTo(200);
        assertThat(done.body()).contains("Your new password is set", "Sign out").doesNotContain("This link was used");
    }

    @Test
    void keepsTheSessionOnChangingThePassword() {
        String address = page("password", "changePassword");
        String cookie = sessions.begin(user);
        Map<String, String> form = Map.of("currentPassword", MemberMaker.PASSWORD, "password", NEW, "submit", "x");

        busy(address, cookie, form);

        assertThat(site.post(address, cookie, "form", form).statusCode()).isEqualTo(303);
    }

    @Test
    void keepsAnInviteesInputAndTheLink() {
        InvitationMaker.Mailed mailed = invitations.mailed(
                portal, invitations.contact(InvitationMaker.someEmail()), invitations.role(portal, "partner"));
        String address = page("welcome", "crmUserInvite") + "?invitation=" + mailed.secret();
        Map<String, String> form =
                Map.of("FIRST_NAME", "Augusta", "LAST_NAME", "Kingsley", "PASSWORD", NEW, "submit", "x");

        assertThat(busy(address, "", form).body()).contains("Augusta", "Kingsley");
        assertThat(invitations.now(mailed).status()).isEqualTo(InvitationStatus.SENT);

        site.post(address, "", "form", form);
        assertThat(invitations.now(mailed).status()).isEqualTo(InvitationStatus.ACCEPTED);
    }

    @Test
    void answersTheStaffInTheSameWay() {
        String name = "ruth" + UUID.randomUUID().toString().substring(0, 8);
        staff.open(name, "Ruth Tester", Hashed.of("a lamp in the window"), Job.CRM_USER);
        var browser = new StaffRequests(settings.httpPort());

        assertBusy(hasher.whileOccupied(() -> browser.signIn(name, "a lamp in the window")));
        HttpResponse<String> page = hasher.whileOccupied(() -> browser.submit(
                "/signin",
                "signIn",
                "signIn",
                "signIn:userName",
                name,
                "signIn:password",
                "a lamp in the window",
                "signIn:submit",
                "x",
                "jakarta.faces.ViewState",
                "stateless",
                "vestibule.token",
                PageToken.VALUE));
        assertBusy(page);
        assertThat(page.body()).contains(name).doesNotContain("a lamp in the window");
        assertThat(browser.signIn(name, "a lamp in the window").statusCode()).isEqualTo(204);
    }
}
