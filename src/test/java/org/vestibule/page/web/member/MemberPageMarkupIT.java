package org.vestibule.page.web.member;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestibule.member.MemberMaker;
import org.vestibule.member.session.MemberSession;
import org.vestibule.member.session.MemberSessionRepository;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRepository;
import org.vestibule.testing.As;
import org.vestibule.testing.InServer;
import org.vestibule.testing.PublicSite;

/** A member gets the same page from the cache as when it is rendered in full. */
@InServer
class MemberPageMarkupIT {

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

    private static String without(HttpResponse<String> page) {
        return page.body()
                .replaceAll("name=\"vestibule.token\" value=\"[0-9a-f]+\"", "")
                .replaceAll(" nonce=\"[^\"]*\"", "")
                .replaceAll("\\?x=1(&amp;)?", "?")
                .replaceAll("([?&]lang=\\w+)&amp;x=1", "$1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"harbour", "fern"})
    void onEachPageOfTheDemonstration(String key) {
        Portal portal = as.system(() -> portals.byKey(key).orElseThrow());
        String cookie = MemberSession.COOKIE_NAME + "=" + sessions.begin(make.user(portal));
        assertThat(site.published(key).keySet()).isNotEmpty().allSatisfy(address -> {
            HttpResponse<String> first = site.get(address, "Cookie", cookie);
            HttpResponse<String> kept = site.get(address, "Cookie", cookie);
            HttpResponse<String> full = site.get(address + "?x=1", "Cookie", cookie);
            assertThat(kept.statusCode()).as(address).isEqualTo(full.statusCode());
            if (kept.statusCode() == 200) {
                assertThat(without(first)).as(address).isEqualTo(without(full).replace("?\"", "\""));
                assertThat(without(kept)).as(address).isEqualTo(without(first));
            }
        });
    }
}
