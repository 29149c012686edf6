package org.vestibule.page.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vestibule.member.MemberMaker;
import org.vestibule.member.PortalUser;
import org.vestibule.member.session.MemberSession;
import org.vestibule.member.session.MemberSessionRepository;
import org.vestibule.page.content.Layout;
import org.vestibule.page.content.PageContent;
import org.vestibule.page.editing.PageEditingService;
import org.vestibule.page.publishing.PublishingService;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRepository;
import org.vestibule.portal.PortalRole;
import org.vestibule.testing.As;
import org.vestibule.testing.InServer;
import org.vestibule.testing.PublicSite;
import org.vestibule.widget.StoredValues;

/** Caches must not hide changes since, on any node. */
@InServer
class SiteFreshnessIT {

    private static final PageContent TEXT =
            PageContent.empty(Layout.ONE_COLUMN).plus("main", "content", Map.of("title", StoredValues.text("Hello")));

    @Inject
    As as;

    @Inject
    PublicSite site;

    @Inject
    PortalRepository portals;

    @Inject
    PageEditingService editing;

    @Inject
    PublishingService publishing;

    @Inject
    MemberMaker make;

    @Inject
    MemberSessionRepository sessions;

    @Test
    void resolvesReferencesAtEachVisit() {
        Portal portal = site.portal("fresh-link");
        long recovery = site.publish(portal, "recover", TEXT);
        site.publish(
                portal,
                "",
                PageContent.empty(Layout.ONE_COLUMN)
                        .plus("main", "signIn", Map.of("recoveryPage", StoredValues.page(recovery))));
        assertThat(home(portal).body()).contains("/site/fresh-link/recover");
        as.system(() -> publishing.unpublish(recovery));
        assertThat(home(portal).body()).doesNotContain("/site/fresh-link/recover");
        as.system(() -> publishing.publish(recovery));
        assertThat(home(portal).body()).contains("/site/fresh-link/recover");
    }

    @Test
    void linksToNoPageOfAnotherPortal() {
        long elsewhere = site.publish(site.portal("fresh-other"), "recover", TEXT);
        Portal portal = site.portal("fresh-own");
        site.publish(
                portal,
                "",
                PageContent.empty(Layout.ONE_COLUMN)
                        .plus("main", "signIn", Map.of("recoveryPage", StoredValues.page(elsewhere))));
        assertThat(home(portal).body()).doesNotContain("/recover");
    }

    @Test
    void listsAPageAsSoonAsItIsInTheNavigation() {
        Portal portal = site.portal("fresh-list");
        site.publish(portal, "", TEXT);
        long prices = site.publish(portal, "prices", TEXT);
        assertThat(home(portal).body()).doesNotContain("/site/fresh-list/prices");
        site.list(prices);
        assertThat(home(portal).body()).contains("/site/fresh-list/prices");
    }

    @Test
    void opensAndClosesAPageToAMemberAsTheirRolesChange() {
        PortalUser user = make.user(make.portal());
        Portal portal = user.portal();
        site.publish(portal, "", TEXT);
        long prices = site.publish(portal, "prices", TEXT);
        site.list(prices);
        String cookie = MemberSession.COOKIE_NAME + "=" + sessions.begin(user);
        String address = "/site/" + portal.key() + "/prices";
        PortalRole role = make.grant(user);
        as.system(() -> {
            editing.openToRoles(prices, List.of(role));
            return null;
        });
        assertThat(site.get(address, "Cookie", cookie).statusCode()).isEqualTo(200);
        assertThat(home(portal, "Cookie", cookie).body()).contains(address);
        assertThat(home(portal).body()).doesNotContain(address);

        as.system(() -> {
            portals.remove(role);
            return null;
        });
        assertThat(site.get(address, "Cookie", cookie).statusCode()).isEqualTo(403);
        assertThat(home(portal, "Cookie", cookie).body()).doesNotContain(address);
    }

    private HttpResponse<String> home(Portal portal, String... headers) {
        return site.get("/site/" + portal.key(), headers);
    }
}
