package org.vestibule.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vestibule.invitation.EntryScene.location;
import static org.vestibule.invitation.InvitationMaker.someEmail;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vestibule.contact.Contact;
import org.vestibule.invitation.InvitationMaker.Mailed;
import org.vestibule.member.PortalUser;
import org.vestibule.member.session.MemberSession;
import org.vestibule.member.session.MemberSessionRepository;
import org.vestibule.settings.Settings;
import org.vestibule.testing.InServer;
import org.vestibule.testing.PublicSite;

/**
 * Invitations that are opened by somebody with an account in the portal, the invitee's or another person's, by real
 * requests.
 */
@InServer
class ExistingAccountIT {

    @Inject
    PublicSite site;

    @Inject
    InvitationMaker make;

    @Inject
    MemberSessionRepository sessions;

    @Inject
    Settings settings;

    private EntryScene entry;
    private Mailed mailed;

    @BeforeEach
    void aPortalWithItsEntryPages() {
        entry = new EntryScene(site, make);
        mailed = entry.mailed;
    }

    @Test
    void anExistingUserIsRedirectedToTheirPageAndGetsTheRoleThere() throws Exception {
        PortalUser user = entry.existingUser();

        HttpResponse<String> opened = site.get(entry.link());
        assertThat(opened.headers().firstValue("Location").orElseThrow())
                .endsWith(entry.at("sign-in?invitation=") + mailed.secret());
        assertThat(location(entry.accept("King", "a tide of paper boats"))).isEqualTo(entry.at("sign-in"));
        assertThat(make.now(mailed).status()).isEqualTo(InvitationStatus.SENT);

        assertThat(entry.followed(entry.signIn("?invitation=" + mailed.secret(), user)))
                .contains("Invitation accepted");
        assertThat(make.now(mailed).status()).isEqualTo(InvitationStatus.ACCEPTED);
        assertThat(make.usersOf(entry.portal).get(0).roles()).hasSize(1);
    }

    @Test
    void theWrongAccountDoesNotChangeTheInvitation() throws Exception {
        entry.existingUser();
        Contact eve = make.contact(someEmail());
        PortalUser wrong =
                make.user(entry.portal, eve, eve.email().orElseThrow().text());

        assertThat(entry.followed(entry.signIn("?invitation=" + mailed.secret(), wrong)))
                .contains("for another account");
        assertThat(make.now(mailed).status()).isEqualTo(InvitationStatus.SENT);
    }

    @Test
    void anotherSignedInUserSeesBothNamesAndMaySwitch() throws Exception {
        Contact eve = make.contact(someEmail());
        String cookie = sessions.begin(
                make.user(entry.portal, eve, eve.email().orElseThrow().text()));
        String address = entry.at("welcome?invitation=") + mailed.secret();

        HttpResponse<String> seen = site.get(address, "Cookie", MemberSession.COOKIE_NAME + "=" + cookie);
        assertThat(seen.body())
                .contains(
                        "for somebody else",
                        "signed in as " + eve.name(),
                        "for " + mailed.contact().name())
                .doesNotContain("FIRST_NAME");

        HttpResponse<String> gone = site.post(address, cookie, "other", Map.of("switch", "x"));
        assertThat(gone.headers().allValues("Set-Cookie").toString())
                .contains(MemberSession.COOKIE_NAME + "-" + settings.httpPort() + "=\"\"");
        assertThat(sessions.userOf(entry.portal, cookie)).isEmpty();
        assertThat(make.now(mailed).status()).isEqualTo(InvitationStatus.SENT);
        assertThat(site.get(address).body()).contains("FIRST_NAME");
    }

    /** For example, the form was opened before they signed in, and is sent with the token of their own browser. */
    @Test
    void anotherSignedInUserCannotSendTheForm() throws Exception {
        Contact eve = make.contact(someEmail());
        String cookie = sessions.begin(
                make.user(entry.portal, eve, eve.email().orElseThrow().text()));

        HttpResponse<String> answer = site.post(
                entry.link(),
                cookie,
                "form",
                Map.of("FIRST_NAME", "Eve", "LAST_NAME", "Else", "PASSWORD", "harbour lights at nine", "submit", "x"));

        assertThat(site.follow(answer, cookie).body())
                .contains("for somebody else", "signed in as " + eve.name())
                .doesNotContain("FIRST_NAME");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(make.now(mailed).status()).isEqualTo(InvitationStatus.SENT);
        assertThat(make.usersOf(entry.portal)).hasSize(1);
        assertThat(entry.accept("Byron", "harbour lights at nine").statusCode()).isEqualTo(303);
    }

    @Test
    void theSignedInInviteeOnlyHasToAgree() throws Exception {
        String cookie = sessions.begin(entry.existingUser());
        String address = entry.at("sign-in?invitation=") + mailed.secret();

        HttpResponse<String> seen = site.get(address, "Cookie", MemberSession.COOKIE_NAME + "=" + cookie);
        assertThat(seen.body()).contains("Accept invitation");
        assertThat(make.now(mailed).status()).isEqualTo(InvitationStatus.SENT);
        assertThat(site.follow(site.post(address, cookie, "way", Map.of("accept", "x")), cookie)
                        .body())
                .contains("Invitation accepted");
        assertThat(make.now(mailed).status()).isEqualTo(InvitationStatus.ACCEPTED);
    }
}
