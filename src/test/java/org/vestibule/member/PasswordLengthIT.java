package org.vestibule.member;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
import org.vestibule.testing.InServer;
import org.vestibule.testing.PublicSite;

/** The portal's setting for the length of new passwords, and its effect on existing passwords. */
@InServer
class PasswordLengthIT {

    private static final String SHORT = "x7 kq!wz";
    private static final String MIDDLING = "salt tar wintr";

    @Inject
    PublicSite site;

    @Inject
    MemberMaker make;

    @Inject
    MemberSessionRepository sessions;

    @Inject
    MemberSignIn signIn;

    @Inject
    PortalSettings settings;

    @Inject
    PortalRepository portals;

    @Inject
    As as;

    private PortalUser user;
    private String cookie;

    @BeforeEach
    void aMemberWithAPasswordFromBefore() {
        Portal portal = make.portal();
        user = make.user(portal, portal.key() + "@example.org", "short7");
        cookie = sessions.begin(user);
        site.publish(portal, "password", PageContent.empty(Layout.ONE_COLUMN).plus("main", "changePassword", Map.of()));
    }

    private void askFor(int characters) {
        Portal portal = portals.byId(user.portal().id()).orElseThrow();
        as.system(() -> settings.change(
                portal.id(),
                portal.version(),
                PortalSettingsRequest.of(portal).with(PortalField.PASSWORD_LENGTH, Integer.toString(characters))));
    }

    private String page() {
        return "/site/" + user.portal().key() + "/password";
    }

    private HttpResponse<String> choose(String password) {
        return site.post(
                page(), cookie, "form", Map.of("currentPassword", "short7", "password", password, "submit", "x"));
    }

    private boolean opens(String password) {
        return signIn.signIn(user.portal(), user.userName(), password).account().isPresent();
    }

    @Test
    void acceptsAnExistingShorterPassword() {
        assertThat(opens("short7")).isTrue();
    }

    @Test
    void requiresFifteenCharactersByDefault() {
        assertThat(site.get(page(), "Cookie", MemberSession.COOKIE_NAME + "=" + cookie)
                        .body())
                .contains("At least 15 characters.", "data-least=\"15\"");
        assertThat(choose(MIDDLING).body()).contains("Enter a password of at least 15 characters");
        assertThat(opens("short7")).isTrue();
        choose(MIDDLING + "e");
        assertThat(opens(MIDDLING + "e")).isTrue();
    }

    @Test
    void requiresThePortalsMinimumLength() {
        askFor(8);

        assertThat(site.get(page(), "Cookie", MemberSession.COOKIE_NAME + "=" + cookie)
                        .body())
                .contains("At least 8 characters.", "data-least=\"8\"");
        assertThat(choose(SHORT.substring(1)).body()).contains("Enter a password of at least 8 characters");
        choose(SHORT);
        assertThat(opens(SHORT)).isTrue();
    }
}
