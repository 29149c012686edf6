package org.vestibule.page.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.Json;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.vestibule.member.MemberMaker;
import org.vestibule.member.PortalUser;
import org.vestibule.member.session.MemberSession;
import org.vestibule.member.session.MemberSessionRepository;
import org.vestibule.page.content.Layout;
import org.vestibule.page.content.PageContent;
import org.vestibule.page.publishing.PublishingService;
import org.vestibule.page.web.revision.RevisionWork;
import org.vestibule.portal.Portal;
import org.vestibule.testing.As;
import org.vestibule.testing.AtOnce;
import org.vestibule.testing.InServer;
import org.vestibule.testing.PublicSite;

/** Pages that look the same for everybody are cached, and are sent only to their audience. */
@InServer
class CachedPagesIT {

    private static final int PEOPLE = 24;
    private static final int VISITS = 20;
    private static final List<String> LANGUAGES = List.of("en", "de", "fr");

    @Inject
    PublicSite site;

    @Inject
    PublishingService publishing;

    @Inject
    MemberMaker make;

    @Inject
    MemberSessionRepository sessions;

    @Inject
    As as;

    private static PageContent saying(String text) {
        return PageContent.empty(Layout.ONE_COLUMN).plus("main", "content", Map.of("title", Json.createValue(text)));
    }

    private Portal portal() {
        return site.portal("k" + UUID.randomUUID().toString().substring(0, 8));
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @Test
    void areRenderedOnceAndSentWithValidators() {
        Portal portal = portal();
        String address = "/site/" + portal.key() + "/page";
        site.publish(portal, "page", saying("Kept"));
        HttpResponse<String> first = site.get(address, "Accept-Language", "de");
        long generated = RevisionWork.views();

        HttpResponse<String> again = site.get(address, "Accept-Language", "de");
        assertThat(header(again, "ETag")).isNotEmpty();
        assertThat(again.body()).isEqualTo(first.body()).contains("Kept", "lang=\"de\"");
        assertThat(again.headers().map().keySet())
                .containsAll(first.headers().map().keySet().stream()
                        .filter(name -> !name.equalsIgnoreCase("content-security-policy"))
                        .toList());
        assertThat(header(again, "Content-Language")).isEqualTo("de");
        assertThat(header(again, "Cache-Control")).isEqualTo("private, no-cache");
        assertThat(header(again, "Content-Type")).isEqualToIgnoringWhitespace("text/html;charset=UTF-8");
        assertThat(again.headers().allValues("Vary"))
                .anyMatch(vary -> vary.contains("Accept-Language") && vary.contains("Cookie"));
        assertThat(again.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(RevisionWork.views()).isEqualTo(generated);

        HttpResponse<String> unchanged =
                site.get(address, "Accept-Language", "de", "If-None-Match", header(again, "ETag"));
        assertThat(unchanged.statusCode()).isEqualTo(304);
        assertThat(unchanged.body()).isEmpty();
        HttpResponse<String> head = site.send("HEAD", address, "Accept-Language", "de");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(header(head, "ETag")).isEqualTo(header(again, "ETag"));
        assertThat(header(site.get(address, "Accept-Encoding", "gzip"), "Content-Encoding"))
                .isEqualTo("gzip");
    }

    @Test
    void areRenderedAgainAfterAnyChange() {
        Portal portal = portal();
        String address = "/site/" + portal.key() + "/page";
        long page = site.publish(portal, "page", saying("Before"));
        HttpResponse<String> before = site.get(address);
        String tag = header(before, "ETag");
        as.system(() -> publishing.unpublish(page));
        assertThat(site.get(address, "If-None-Match", tag).statusCode()).isEqualTo(404);
        as.system(() -> publishing.publish(page));
        assertThat(site.get(address).body()).isEqualTo(before.body());
        assertThat(site.get(address, "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test
    void aPageWithoutItsBrokenWidgetIsNotCached() {
        Portal portal = portal();
        site.publish(portal, "page", saying("Whole").plus("main", "failsRendered", Map.of()));
        assertThat(header(site.get("/site/" + portal.key() + "/page"), "ETag")).isEmpty();
    }

    @Test
    void reachNobodyElse() throws Exception {
        List<Portal> portals = List.of(portal(), portal());
        List<String> members = new ArrayList<>();
        for (Portal portal : portals) {
            site.publish(portal, "open", saying("Open of " + portal.key()));
            site.publish(portal, "form", saying("Form of " + portal.key()).plus("main", "signIn", Map.of()));
            PortalUser user = make.user(portal);
            members.add(MemberSession.COOKIE_NAME + "=" + sessions.begin(user));
        }
        Callable<Void> visits = () -> {
            for (int visit = 0; visit < VISITS; visit++) {
                visit(portals, members);
            }
            return null;
        };
        AtOnce.all(Collections.nCopies(PEOPLE, visits));
    }

    private void visit(List<Portal> portals, List<String> members) {
        var chance = ThreadLocalRandom.current();
        int which = chance.nextInt(portals.size());
        Portal portal = portals.get(which);
        String page = chance.nextBoolean() ? "open" : "form";
        String language = LANGUAGES.get(chance.nextInt(LANGUAGES.size()));
        boolean member = chance.nextInt(3) == 0;
        List<String> headers = new ArrayList<>(List.of("Accept-Language", language));
        if (member) {
            headers.addAll(List.of("Cookie", members.get(which)));
        }
        HttpResponse<String> answer = site.get("/site/" + portal.key() + "/" + page, headers.toArray(String[]::new));
        if (answer.statusCode() == 503) {
            return;
        }

        String own = (page.equals("open") ? "Open of " : "Form of ") + portal.key();
        assertThat(answer.body())
                .contains(own)
                .doesNotContain(portals.get(1 - which).key());
        assertThat(answer.body().contains("sign_out")).isEqualTo(member);
        assertThat(header(answer, "Cache-Control").contains("no-store")).isEqualTo(member);
        if (!member) {
            assertThat(answer.body())
                    .contains("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"" + language + "\"");
        }
    }
}
