package org.vestibule.page.web.member;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vestibule.contact.ContactField;
import org.vestibule.member.MemberMaker;
import org.vestibule.member.PortalUser;
import org.vestibule.member.session.MemberSessionRepository;
import org.vestibule.page.content.PageContent;
import org.vestibule.page.content.Placement;
import org.vestibule.page.content.Slot;
import org.vestibule.portal.Portal;
import org.vestibule.testing.InServer;
import org.vestibule.testing.PageToken;
import org.vestibule.testing.PublicSite;
import org.vestibule.testing.Statements;
import org.vestibule.widget.StoredValues;

/** Pages of members are kept but for what is one member's. */
@InServer
class MemberPagesIT {

    @Inject
    PublicSite site;

    @Inject
    MemberMaker make;

    @Inject
    MemberSessionRepository sessions;

    @Inject
    MemberPages pages;

    @Inject
    MemberVisits visits;

    @Inject
    Statements statements;

    private Portal portal;
    private PortalUser user;
    private String secret;

    @BeforeEach
    void aSignedInMember() {
        portal = site.portal("k" + UUID.randomUUID().toString().substring(0, 8));
        user = make.user(portal);
        make.change(user, ContactField.FIRST_NAME, "Hedy <b> & \"O'Brien\"");
        secret = sessions.begin(user);
    }

    private HttpResponse<String> get(String path) {
        return visits.get(portal, secret, path);
    }

    private HttpResponse<String> kept(String path) {
        return visits.kept(portal, secret, path);
    }

    @Test
    void contentAloneTakesOneStatement() {
        visits.publish(portal, "page", MemberVisits.saying("Kept"));
        HttpResponse<String> first = get("page");

        assertThat(statements.of(() -> get("page"))).isEqualTo(1);
        HttpResponse<String> again = get("page");
        assertThat(MemberVisits.plain(again))
                .isEqualTo(MemberVisits.plain(first))
                .contains("Kept", "sign_out", "Hedy &lt;b&gt; &amp; ");
        assertThat(again.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(again.headers().firstValue("Content-Language")).contains("en");
        assertThat(again.headers().allValues("Vary").toString()).contains("Accept-Language", "Cookie");
        assertThat(again.headers().firstValue("ETag")).isEmpty();
        assertThat(again.headers().firstValue("Content-Security-Policy"))
                .isEqualTo(first.headers().firstValue("Content-Security-Policy"));
        assertThat(again.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void segmentsAreRenderedForEachMember() {
        visits.publish(portal, "page", MemberVisits.withProfile("Around"));
        HttpResponse<String> first = get("page");
        HttpResponse<String> again = kept("page");

        assertThat(MemberVisits.plain(again))
                .isEqualTo(MemberVisits.plain(first))
                .contains("Around", "After", user.email().text(), "name=\"p2:FIRST_NAME\"", "reach.js");
        assertThat(again.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(again.headers().firstValue("Content-Language")).contains("en");
        assertThat(again.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");

        PortalUser other = make.user(portal);
        String own = secret;
        secret = sessions.begin(other);
        long before = pages.answered();
        assertThat(get("page").body())
                .contains(other.email().text(), "<span>Hedy L</span>")
                .doesNotContain(user.email().text(), "O'Brien", "O&#39;Brien");
        assertThat(pages.answered()).isEqualTo(before + 1);
        secret = own;
    }

    @Test
    void eachIsAnsweredInTheirLanguage() {
        visits.publish(portal, "page", MemberVisits.withProfile("Any"));
        assertThat(kept("page").body()).contains("lang=\"en\"", "First name");
        String chosen = MemberSessionRepository.COOKIE + "=" + secret + "; vestibule.lang=de; " + PageToken.COOKIE;
        for (int visit = 0; visit < 3; visit++) {
            HttpResponse<String> page = site.get("/site/" + portal.key() + "/page", "Cookie", chosen);
            assertThat(page.body()).contains("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"de\"", "Vorname");
            assertThat(page.headers().firstValue("Content-Language")).contains("de");
        }
        assertThat(kept("page").body()).contains("First name").doesNotContain("Vorname");
    }

    @Test
    void aFormWorksThatCameWithASegment() {
        visits.publish(
                portal,
                "page",
                MemberVisits.EMPTY.plus("main", "profile", Map.of()).plus("main", "content", Map.of()));
        String form = kept("page").body();
        assertThat(form).contains("name=\"p1:FIRST_NAME\"", "id=\"p1:form\"");
        Map<String, String> fields = Map.of(
                "version",
                Long.toString(make.contactOf(user).version()),
                "member",
                Long.toString(user.id()),
                "submit",
                "x",
                "FIRST_NAME",
                "L".repeat(101),
                "LAST_NAME",
                "Kiesler");
        String address = "/site/" + portal.key() + "/page";

        HttpResponse<String> refused = site.post(address, secret, "form", fields);
        assertThat(refused.statusCode()).isEqualTo(200);
        assertThat(refused.body()).contains("<title>Error: ", "L".repeat(101), "value=\"Kiesler\"");

        assertThat(kept("page").body()).doesNotContain("Kiesler", "<title>Error: ");
        make.change(user, ContactField.FIRST_NAME, "Hedwig");
        assertThat(kept("page").body()).contains("<span>Hedwig L</span>", "value=\"Hedwig\"");
    }

    @Test
    void theHeadingOfThePageIsTheSame() {
        Map<String, JsonValue> title = Map.of("title", StoredValues.text("Title"));
        PageContent before =
                MemberVisits.EMPTY.plus("main", "profile", Map.of()).plus("main", "content", title);
        PageContent after = MemberVisits.EMPTY.plus("main", "content", title).plus("main", "profile", Map.of());
        PageContent within = MemberVisits.EMPTY
                .plus("main", "membersOnly", Map.of())
                .with(new Slot(Optional.of("p1"), "members", 0), new Placement("p2", "content", title))
                .plus("main", "content", title)
                .plus("main", "profile", Map.of());
        for (PageContent content : List.of(before, after, within)) {
            String path = "h" + UUID.randomUUID().toString().substring(0, 8);
            site.publish(portal, path, content);
            String first = MemberVisits.plain(get(path));
            assertThat(first.split("<h1", -1)).hasSize(2);
            assertThat(MemberVisits.plain(kept(path))).isEqualTo(first);
        }
    }

    @Test
    void aPageThatLacksABrokenWidgetIsNotKept() {
        site.publish(portal, "page", MemberVisits.withProfile("Around").plus("main", "failsRendered", Map.of()));
        get("page");
        long before = pages.answered();
        assertThat(get("page").body()).contains("Around");
        assertThat(pages.answered()).isEqualTo(before);
    }

    @Test
    void whatHasAQueryIsRenderedInFull() {
        site.publish(portal, "page", MemberVisits.withProfile("Around"));
        kept("page");
        long before = pages.answered();
        assertThat(get("page?x=1").body()).contains("Around");
        assertThat(pages.answered()).isEqualTo(before);
    }

    @Test
    void aBrowserWithoutTheCookieOfFormsIsGivenIt() {
        site.publish(portal, "page", MemberVisits.withProfile("Around"));
        kept("page");
        HttpResponse<String> page =
                site.get("/site/" + portal.key() + "/page", "Cookie", MemberSessionRepository.COOKIE + "=" + secret);
        assertThat(page.headers().allValues("Set-Cookie")).hasSize(1);
        assertThat(page.headers().firstValue("Set-Cookie").orElseThrow()).startsWith("vestibule-form");
    }

    @Test
    void segmentsThatDoNotFitWhatIsKeptAroundThemAreRenderedWithIt() {
        PageContent content = MemberVisits.EMPTY
                .plus("main", "varies", Map.of())
                .plus("main", "content", Map.of("title", StoredValues.text("Title")));
        site.publish(portal, "page", content);
        assertThat(kept("page").body())
                .contains("<h1 class=\"widget-title\">Title</h1>")
                .doesNotContain("reach.js");
        for (String name : List.of("Loud", "Form", "Ids")) {
            make.change(user, ContactField.FIRST_NAME, name);
            long before = pages.answered();
            String page = get("page").body();
            assertThat(pages.answered()).as(name).isEqualTo(before);
            assertThat(page).contains("Varies for " + name);
            assertThat(page.contains("<h2 class=\"widget-title\">Title</h2>")).isEqualTo(name.equals("Loud"));
            assertThat(page.contains("reach.js")).isEqualTo(name.equals("Form"));

            make.change(user, ContactField.FIRST_NAME, "Hedy");
            assertThat(get("page").body())
                    .contains("<h1 class=\"widget-title\">Title</h1>")
                    .doesNotContain("reach.js");
            assertThat(kept("page").body()).contains("Varies for Hedy");
        }
    }

    @Test
    void aHeadSaysWhatAGetWould() {
        visits.publish(portal, "page", MemberVisits.withProfile("Around"));
        HttpResponse<String> page = kept("page");
        HttpResponse<String> head =
                site.send("HEAD", "/site/" + portal.key() + "/page", "Cookie", MemberVisits.cookies(secret));
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("Content-Length"))
                .isEqualTo(page.headers().firstValue("Content-Length"));
    }
}
