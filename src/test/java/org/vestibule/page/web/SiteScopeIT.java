package org.vestibule.page.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vestibule.member.MemberMaker;
import org.vestibule.member.PortalUser;
import org.vestibule.member.session.MemberSession;
import org.vestibule.member.session.MemberSessionRepository;
import org.vestibule.page.Page;
import org.vestibule.page.PageRepository;
import org.vestibule.page.content.Layout;
import org.vestibule.page.content.PageContent;
import org.vestibule.page.settings.PageField;
import org.vestibule.page.settings.PageSettingsRequest;
import org.vestibule.page.settings.PageSettingsService;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRole;
import org.vestibule.settings.Settings;
import org.vestibule.testing.As;
import org.vestibule.testing.Findings;
import org.vestibule.testing.InServer;
import org.vestibule.testing.PublicSite;
import org.vestibule.testing.StaffRequests;

/** Who sees which page of a portal, independent of their account in another portal. */
@InServer
class SiteScopeIT {

    private static final PageContent NOTHING = PageContent.empty(Layout.ONE_COLUMN);

    @Inject
    As as;

    @Inject
    PublicSite site;

    @Inject
    MemberMaker make;

    @Inject
    MemberSessionRepository sessions;

    @Inject
    PageRepository pages;

    @Inject
    PageSettingsService settings;

    @Inject
    Settings environment;

    private Portal portal;
    private Portal other;
    private PortalUser member;
    private PortalUser partner;
    private PortalUser partnerElsewhere;
    private PortalUser gone;
    private PortalRole role;

    @BeforeEach
    void twoPortalsWithTheirPeople() {
        portal = make.portal();
        other = make.portal();
        member = make.user(portal);
        partner = make.user(portal);
        role = make.grant(partner);
        partnerElsewhere = make.user(other);
        make.grant(partnerElsewhere);
        gone = make.user(portal);
        open("everyone", "EVERYONE");
        open("members", "MEMBERS");
        open("roles", "ROLES");
    }

    private void open(String path, String access) {
        long id = site.publish(portal, path, NOTHING);
        as.system(() -> {
            Page page = pages.byId(id).orElseThrow();
            PageSettingsRequest entry = PageSettingsRequest.of(page).with(PageField.ACCESS, access);
            return settings.change(
                    portal,
                    id,
                    page.version(),
                    access.equals("ROLES")
                            ? entry.with(PageField.ROLES, PageSettingsRequest.joined(Set.of(role.id())))
                            : entry);
        });
    }

    private String cookie(PortalUser user) {
        return MemberSession.COOKIE_NAME + "=" + (user == null ? "" : sessions.begin(user));
    }

    private List<Integer> seen(PortalUser visitor) {
        String cookie = cookie(visitor);
        return seenWith(cookie);
    }

    private List<Integer> seenWith(String cookie) {
        return Arrays.asList("everyone", "members", "roles", "nothing").stream()
                .map(path -> site.get("/site/" + portal.key() + "/" + path, "Cookie", cookie)
                        .statusCode())
                .toList();
    }

    @Test
    void dependsOnTheUserOfThisPortal() {
        String closed = cookie(gone);
        make.close(gone);
        var all = new Findings();
        all.check(() -> assertThat(seen(null)).as("nobody").containsExactly(200, 403, 403, 404));
        all.check(() -> assertThat(seen(member)).as("a member").containsExactly(200, 200, 403, 404));
        all.check(() -> assertThat(seen(partner)).as("a member with the role").containsExactly(200, 200, 200, 404));
        all.check(
                () -> assertThat(seen(partnerElsewhere)).as("another portal's").containsExactly(200, 403, 403, 404));
        all.check(() ->
                assertThat(seenWith(closed)).as("one whose account is closed").containsExactly(200, 403, 403, 404));
        all.assertNone();
    }

    @Test
    void isIndependentOfStaffAccounts() {
        var staff = new StaffRequests(environment.httpPort());
        assertThat(staff.signIn("admin", "vestibule-demo").statusCode()).isEqualTo(204);

        assertThat(staff.get("/site/" + portal.key() + "/members").statusCode()).isEqualTo(403);
    }

    @Test
    void leavesNoTraceInAnotherPortal() {
        String home = site.get("/site/" + portal.key() + "/everyone", "Cookie", cookie(partnerElsewhere))
                .body();

        assertThat(home)
                .contains(portal.name())
                .doesNotContain(partnerElsewhere.contact().name(), "sign_out");
    }
}
