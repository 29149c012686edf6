package org.vestibule.page.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.vestibule.member.MemberMaker;
import org.vestibule.member.session.MemberSession;
import org.vestibule.member.session.MemberSessionRepository;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRepository;
import org.vestibule.testing.As;
import org.vestibule.testing.InServer;
import org.vestibule.testing.PublicSite;

/** A browser may go back to a page without reloading it if it has no personal content. */
@InServer
class PageCachingIT {

    @Inject
    PublicSite site;

    @Inject
    MemberMaker make;

    @Inject
    MemberSessionRepository sessions;

    @Inject
    PortalRepository portals;

    @Inject
    As as;

    private static String caching(HttpResponse<String> answer) {
        return answer.headers().firstValue("Cache-Control").orElse("");
    }

    @Test
    void browsersMayGoBackToEveryPublicPage() {
        assertThat(site.published("harbour").keySet()).isNotEmpty().allSatisfy(address -> {
            HttpResponse<String> page = site.get(address);
            if (page.statusCode() == 200) {
                assertThat(caching(page))
                        .as(address)
                        .contains("private, no-cache")
                        .doesNotContain("no-store");
            }
        });
    }

    @Test
    void pagesOfMembersAndPagesWithSecretsAreNotCached() {
        Portal portal = as.system(() -> portals.byKey("harbour").orElseThrow());
        String cookie = MemberSession.COOKIE_NAME + "=" + sessions.begin(make.user(portal));

        assertThat(caching(site.get("/site/harbour", "Cookie", cookie))).contains("no-store");
        assertThat(caching(site.get("/site/harbour?invitation=secret"))).contains("no-store");
        assertThat(caching(site.get("/site/harbour/welcome?invitation=secret"))).contains("no-store");
        assertThat(caching(site.get("/site/harbour/nowhere-at-all"))).contains("no-store");
    }

    @Test
    void everyPublishedPageOfTheDemonstrationIsDescribed() {
        assertThat(site.published("harbour").keySet()).allSatisfy(address -> {
            HttpResponse<String> page = site.get(address);
            if (page.statusCode() == 200) {
                assertThat(page.body()).as(address).contains("<meta name=\"description\" content=\"");
            }
        });
    }
}
