package org.vestibule.member.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vestibule.mail.EmailActivity;
import org.vestibule.mail.EmailKind;
import org.vestibule.mail.Outbox;
import org.vestibule.member.MemberMaker;
import org.vestibule.member.PortalUser;
import org.vestibule.member.PortalUserRepository;
import org.vestibule.member.session.MemberSession;
import org.vestibule.member.session.MemberSessionRepository;
import org.vestibule.member.session.MemberSignIn;
import org.vestibule.page.content.Layout;
import org.vestibule.page.content.PageContent;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalField;
import org.vestibule.portal.PortalRepository;
import org.vestibule.portal.PortalSettings;
import org.vestibule.portal.PortalSettingsRequest;
import org.vestibule.testing.As;
import org.vestibule.testing.AtOnce;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;
import org.vestibule.testing.LogLines;
import org.vestibule.testing.PublicSite;

/** How portal users manage their accounts in the Profile widget, through real requests. */
@InServer
@BothDatabases
class OwnAccountIT {

    @Inject
    PublicSite site;

    @Inject
    MemberMaker make;

    @Inject
    MemberSessionRepository sessions;

    @Inject
    PortalUserRepository members;

    @Inject
    PortalRepository portals;

    @Inject
    PortalSettings settings;

    @Inject
    MemberSignIn signIn;

    @Inject
    Outbox outbox;

    @Inject
    As as;

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

    private void set(PortalField field, String answer) {
        Portal portal = portals.byId(user.portal().id()).orElseThrow();
        as.system(() -> settings.change(
                portal.id(), portal.version(), PortalSettingsRequest.of(portal).with(field, answer)));
    }

    private HttpResponse<String> send(String form, String button, Map<String, String> typed) {
        Map<String, String> fields = new HashMap<>(typed);
        fields.put(button, "x");
        return site.post(address, cookie, form, fields);
    }

    private String page() {
        return site.get(address, "Cookie", MemberSession.COOKIE_NAME + "=" + cookie)
                .body();
    }

    private boolean isSignedIn(String session) {
        return sessions.userOf(user.portal(), session).isPresent();
    }

    private static String fresh() {
        return "new." + UUID.randomUUID().toString().substring(0, 8) + "@example.com";
    }

    private HttpResponse<String> ask(String newAddress, String password) {
        return send("address", "changeAddress", Map.of("newAddress", newAddress, "addressPassword", password));
    }

    private HttpResponse<String> delete(String password) {
        return send("deletion", "deleteAccount", Map.of("deletionPassword", password));
    }

    private List<EmailActivity> mails() {
        return outbox.regarding(EmailKind.ADDRESS_CONFIRMATION, user.id());
    }

    @Test
    void mailsALinkToTheNewAddressAndChangesNothingBefore() {
        String wanted = fresh();

        String body = site.follow(ask(wanted, MemberMaker.PASSWORD), cookie).body();

        assertThat(body).contains("A link is on its way to the new address.");
        assertThat(mails()).extracting(EmailActivity::recipient).containsExactly(wanted);
        assertThat(make.stored(user).email()).isEqualTo(user.email());
        assertThat(isSignedIn(cookie)).isTrue();
    }

    @Test
    void requiresThePasswordAndReportsAllErrorsAtOnce() {
        assertThat(ask("no address", "wrong words").body())
                .contains("<title>Error: ", "href=\"#p1:newAddress\"", "href=\"#p1:addressPassword\"")
                .contains("Enter an e-mail address", "Check your current password", "value=\"no address\"")
                .doesNotContain("wrong words");
        assertThat(ask(user.email().text(), "").body())
                .contains("you sign in with this one already", "Enter your current password");
        assertThat(mails()).isEmpty();
    }

    @Test
    void doesNotRevealWhetherAnAddressIsTaken() {
        PortalUser other = make.user(user.portal());

        String body = site.follow(ask(other.email().text(), MemberMaker.PASSWORD), cookie)
                .body();

        assertThat(body).contains("A link is on its way to the new address.");
        assertThat(mails()).isEmpty();
    }

    @Test
    void mailsNoMoreThanFiveLinksInAnHour() {
        for (int asked = 0; asked < 5; asked++) {
            assertThat(ask(fresh(), MemberMaker.PASSWORD).statusCode()).isEqualTo(303);
        }

        assertThat(ask(fresh(), MemberMaker.PASSWORD).body()).contains("No link was sent: too many were asked for");
    }

    @Test
    void refusesAnotherAddressIfThePortalDoesNotOfferIt() {
        set(PortalField.ADDRESS_CHANGE, PortalSettingsRequest.NO);

        assertThat(page()).doesNotContain("Change sign-in address");
        ask(fresh(), MemberMaker.PASSWORD);
        assertThat(mails()).isEmpty();
    }

    @Test
    void deletesNothingIfThePortalDoesNotOfferIt() {
        assertThat(page()).doesNotContain("Delete account");
        delete(MemberMaker.PASSWORD);
        assertThat(isSignedIn(cookie)).isTrue();
    }

    @Test
    void deletesTheAccountAndKeepsTheContact() {
        set(PortalField.ACCOUNT_DELETION, PortalSettingsRequest.YES);
        make.grant(user);
        make.recoveryLink(user, Instant.now().plusSeconds(600));
        ask(fresh(), MemberMaker.PASSWORD);
        String elsewhere = sessions.begin(user);

        try (LogLines log = LogLines.follow()) {
            HttpResponse<String> answer = delete(MemberMaker.PASSWORD);

            assertThat(answer.body()).contains("Your account is deleted").doesNotContain("Sign in to see your details");
            assertThat(log.about("event=member.deleted member=" + user.id())).hasSize(1);
        }
        assertThat(members.byId(user.id())).isEmpty();
        assertThat(isSignedIn(cookie)).isFalse();
        assertThat(isSignedIn(elsewhere)).isFalse();
        assertThat(signIn.signIn(user.portal(), user.userName(), MemberMaker.PASSWORD)
                        .account())
                .isEmpty();
        assertThat(make.contactOf(user).active()).isTrue();
        assertThat(make.user(user.portal(), user.email().text(), MemberMaker.PASSWORD)
                        .id())
                .isNotEqualTo(user.id());
    }

    @Test
    void deletesNothingWithoutThePassword() {
        set(PortalField.ACCOUNT_DELETION, PortalSettingsRequest.YES);

        assertThat(delete("").body()).contains("href=\"#p1:deletionPassword\"", "Enter your current password");
        assertThat(delete("wrong words").body())
                .contains("Check your current password")
                .doesNotContain("wrong words");
        assertThat(isSignedIn(cookie)).isTrue();
    }

    @Test
    void limitsAttemptsToGuessThePassword() {
        set(PortalField.ACCOUNT_DELETION, PortalSettingsRequest.YES);
        for (int guess = 0; guess < 10; guess++) {
            delete("wrong words " + guess);
        }

        assertThat(delete(MemberMaker.PASSWORD).body()).contains("Too many attempts");
        assertThat(ask(fresh(), MemberMaker.PASSWORD).body()).contains("Too many attempts");
        assertThat(members.byId(user.id())).isPresent();
    }

    @Test
    void handlesConcurrentDeletionsOnce() throws Exception {
        set(PortalField.ACCOUNT_DELETION, PortalSettingsRequest.YES);
        assertThat(page().split("<details class=\"site-more\"", -1))
                .as("three in each of both widgets")
                .hasSize(7);
        AtOnce.all(List.of(() -> delete(MemberMaker.PASSWORD).statusCode(), () -> delete(MemberMaker.PASSWORD)
                .statusCode()));

        assertThat(members.byId(user.id())).isEmpty();
    }
}
