package org.vestibule.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vestibule.invitation.EntryScene.cookie;
import static org.vestibule.invitation.EntryScene.location;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vestibule.invitation.InvitationMaker.Mailed;
import org.vestibule.member.PortalUser;
import org.vestibule.testing.InServer;
import org.vestibule.testing.LogLines;
import org.vestibule.testing.PublicSite;

/** The widgets for entering a portal, by real requests to published pages. */
@InServer
class EntryWidgetsIT {

    @Inject
    PublicSite site;

    @Inject
    InvitationMaker make;

    private EntryScene entry;
    private Mailed mailed;

    @BeforeEach
    void aPortalWithItsEntryPages() {
        entry = new EntryScene(site, make);
        mailed = entry.mailed;
    }

    @Test
    void lookAsExpected() {
        assertThat(anonymous(site.get(entry.link()))).isEqualTo(PublicSite.expected(getClass(), "crmUserInvite.html"));
        assertThat(anonymous(site.get(entry.at("sign-in")))).isEqualTo(PublicSite.expected(getClass(), "signIn.html"));
        assertThat(anonymous(site.get(entry.at("recover"))))
                .isEqualTo(PublicSite.expected(getClass(), "passwordRecovery.html"));
        assertThat(anonymous(site.get(entry.at("new-password"))))
                .isEqualTo(PublicSite.expected(getClass(), "newPassword.html"));
    }

    private String anonymous(HttpResponse<String> page) {
        return PublicSite.main(page)
                .replace(mailed.secret(), "SECRET")
                .replace(mailed.contact().email().orElseThrow().text(), "EMAIL")
                .replace(entry.portal.key(), "PORTAL")
                .replaceAll(" nonce=\"[^\"]*\"", "");
    }

    @Test
    void signingInLeadsNowhereOutsideThePortal() throws Exception {
        PortalUser user = entry.existingUser();

        assertThat(location(entry.signIn("?next=" + entry.at("home"), user))).isEqualTo(entry.at("home"));
        assertThat(entry.signIn("?next=//evil.example" + entry.at("home"), user)
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .endsWith("/site/" + entry.portal.key());
    }

    @Test
    void unknownNamesAndWrongPasswordsGetTheSameAnswer() throws Exception {
        PortalUser user = entry.existingUser();
        Map<String, String> wrong = Map.of("name", user.userName(), "password", "wrong words", "submit", "x");
        Map<String, String> unknown = Map.of("name", "nobody@example.org", "password", "wrong words", "submit", "x");

        assertThat(anonymous(site.post(entry.at("sign-in"), "", "form", wrong)).replace("EMAIL", "NAME"))
                .contains("There is a problem")
                .isEqualTo(anonymous(site.post(entry.at("sign-in"), "", "form", unknown))
                        .replace("nobody@example.org", "NAME"));
    }

    @Test
    void aRequestForARecoveryLinkAlwaysGetsTheSameAnswer() throws Exception {
        String known = entry.existingUser().email().text();

        assertThat(recovering(known)).contains("Look at your e-mail").isEqualTo(recovering("nobody@example.org"));
    }

    private String recovering(String address) throws Exception {
        return site.follow(site.post(entry.at("recover"), "", "form", Map.of("email", address, "submit", "x")), "")
                .body()
                .replaceAll(" nonce=\"[^\"]*\"|\"[0-9a-f]{64}\"", "");
    }

    @Test
    void logEventsWithoutSecretsNamesOrAddresses() throws Exception {
        String password = "a quiet harbour tide";
        String address = mailed.contact().email().orElseThrow().text();
        List<String> secrets = new ArrayList<>(List.of(mailed.secret(), password, address, "Lovelace", "wrong guess"));
        try (LogLines log = LogLines.follow()) {
            String cookie = cookie(entry.accept("Lovelace", password));
            secrets.add(cookie);
            signInAs(password, "wrong guess");
            signInAs(address, "wrong guess");
            secrets.add(cookie(signInAs(address, password)));
            site.post(entry.at("recover"), "", "form", Map.of("email", address, "submit", "x"));
            site.post(entry.at("sign_out"), cookie, "form", Map.of());

            assertThat(log.about(" portal=" + entry.portal.key()))
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
        return site.post(entry.at("sign-in"), "", "form", Map.of("name", name, "password", password, "submit", "x"));
    }
}
