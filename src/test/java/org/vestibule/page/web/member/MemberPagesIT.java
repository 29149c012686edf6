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
import org.vestibule.member.session.MemberSession;
import org.vestibule.page.content.PageContent;
import org.vestibule.page.content.Placement;
import org.vestibule.page.content.Slot;
import org.vestibule.portal.Portal;
import org.vestibule.testing.InServer;
import org.vestibule.testing.PageToken;
import org.vestibule.testing.PublicSite;
import org.vestibule.testing.Statements;
import org.vestibule.widget.StoredValues;

/** Pages of members are cached without the member's own values. */
@InServer
class MemberPagesIT {

    @Inject
    PublicSite site;

    @Inject
    MemberMaker make;

    @Inject
    MemberPages pages;

    @Inject
    MemberVisits visits;

    @Inject
    Statements statements;

    private SignedInMember member;
    private Portal portal;

    @BeforeEach
    void aMemberIsSignedIn() {
        member = visits.signedIn("Hedy <b> & \"O'Brien\"");
        portal = member.portal();
    }

    @Test
    void contentTakesASingleStatement() {
        visits.publish(portal, "page", MemberVisits.saying("Kept"));
        HttpResponse<String> first = member.get("page");

        assertThat(statements.of(() -> member.get("page"))).isEqualTo(1);
        HttpResponse<String> again = member.get("page");
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
        HttpResponse<String> first = member.get("page");
        HttpResponse<String> again = member.kept("page");

        assertThat(MemberVisits.plain(again))
                .isEqualTo(MemberVisits.plain(first))
                .contains("Around", "After", member.user().email().text(), "name=\"p2:FIRST_NAME\"", "reach.js");
        assertThat(again.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(again.headers().firstValue("Content-Language")).contains("en");
        assertThat(again.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");

        SignedInMember other = visits.signedInBeside(member);
        long before = pages.answered();
        assertThat(other.get("page").body())
                .contains(other.user().email().text(), "<span>Hedy L</span>")
                .doesNotContain(member.user().email().text(), "O'Brien", "O&#39;Brien");
        assertThat(pages.answered()).isEqualTo(before + 1);
    }

    @Test
    void eachMemberIsAnsweredInTheirLanguage() {
        visits.publish(portal, "page", MemberVisits.withProfile("Any"));
        assertThat(member.kept("page").body()).contains("lang=\"en\"", "First name");
        String chosen = MemberSession.COOKIE_NAME + "=" + member.session() + "; vestibule.lang=de; " + PageToken.COOKIE;
        for (int visit = 0; visit < 3; visit++) {
            HttpResponse<String> page = site.get("/site/" + portal.key() + "/page", "Cookie", chosen);
            assertThat(page.body()).contains("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"de\"", "Vorname");
            assertThat(page.headers().firstValue("Content-Language")).contains("de");
        }
        assertThat(member.kept("page").body()).contains("First name").doesNotContain("Vorname");
    }

    @Test
    void aFormInASegmentWorks() {
        visits.publish(
                portal,
                "page",
                MemberVisits.EMPTY.plus("main", "profile", Map.of()).plus("main", "content", Map.of()));
        String form = member.kept("page").body();
        assertThat(form).contains("name=\"p1:FIRST_NAME\"", "id=\"p1:form\"");
        Map<String, String> fields = Map.of(
                "version",
                Long.toString(make.contactOf(member.user()).version()),
                "member",
                Long.toString(member.user().id()),
                "submit",
                "x",
                "FIRST_NAME",
                "L".repeat(101),
                "LAST_NAME",
                "Kiesler");
        String address = "/site/" + portal.key() + "/page";

        HttpResponse<String> refused = site.post(address, member.session(), "form", fields);
        assertThat(refused.statusCode()).isEqualTo(200);
        assertThat(refused.body()).contains("<title>Error: ", "L".repeat(101), "value=\"Kiesler\"");

        assertThat(member.kept("page").body()).doesNotContain("Kiesler", "<title>Error: ");
        make.change(member.user(), ContactField.FIRST_NAME, "Hedwig");
        assertThat(member.kept("page").body()).contains("<span>Hedwig L</span>", "value=\"Hedwig\"");
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
            String first = MemberVisits.plain(member.get(path));
            assertThat(first.split("<h1", -1)).hasSize(2);
            assertThat(MemberVisits.plain(member.kept(path))).isEqualTo(first);
        }
    }

    @Test
    void aPageWithoutItsBrokenWidgetIsNotCached() {
        site.publish(portal, "page", MemberVisits.withProfile("Around").plus("main", "failsRendered", Map.of()));
        member.get("page");
        long before = pages.answered();
        assertThat(member.get("page").body()).contains("Around");
        assertThat(pages.answered()).isEqualTo(before);
    }

    @Test
    void aPageWithAQueryIsRenderedInFull() {
        site.publish(portal, "page", MemberVisits.withProfile("Around"));
        member.kept("page");
        long before = pages.answered();
        assertThat(member.get("page?x=1").body()).contains("Around");
        assertThat(pages.answered()).isEqualTo(before);
    }

    @Test
    void aBrowserWithoutTheCookieOfFormsGetsIt() {
        site.publish(portal, "page", MemberVisits.withProfile("Around"));
        member.kept("page");
        HttpResponse<String> page = site.get(
                "/site/" + portal.key() + "/page", "Cookie", MemberSession.COOKIE_NAME + "=" + member.session());
        assertThat(page.headers().allValues("Set-Cookie")).hasSize(1);
        assertThat(page.headers().firstValue("Set-Cookie").orElseThrow()).startsWith("vestibule-form");
    }

    @Test
    void segmentsThatDoNotFitTheCachedMarkupAreRenderedWithThePage() {
        PageContent content = MemberVisits.EMPTY
                .plus("main", "varies", Map.of())
                .plus("main", "content", Map.of("title", StoredValues.text("Title")));
        site.publish(portal, "page", content);
        assertThat(member.kept("page").body())
                .contains("<h1 class=\"widget-title\">Title</h1>")
                .doesNotContain("reach.js");
        for (String name : List.of("Loud", "Form", "Ids")) {
            make.change(member.user(), ContactField.FIRST_NAME, name);
            long before = pages.answered();
            String page = member.get("page").body();
            assertThat(pages.answered()).as(name).isEqualTo(before);
            assertThat(page).contains("Varies for " + name);
            assertThat(page.contains("<h2 class=\"widget-title\">Title</h2>")).isEqualTo(name.equals("Loud"));
            assertThat(page.contains("reach.js")).isEqualTo(name.equals("Form"));

            make.change(member.user(), ContactField.FIRST_NAME, "Hedy");
            assertThat(member.get("page").body())
                    .contains("<h1 class=\"widget-title\">Title</h1>")
                    .doesNotContain("reach.js");
            assertThat(member.kept("page").body()).contains("Varies for Hedy");
        }
    }

    @Test
    void aHeadHasTheHeadersOfAGet() {
        visits.publish(portal, "page", MemberVisits.withProfile("Around"));
        HttpResponse<String> page = member.kept("page");
        HttpResponse<String> head =
                site.send("HEAD", "/site/" + portal.key() + "/page", "Cookie", MemberVisits.cookies(member.session()));
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("Content-Length"))
                .isEqualTo(page.headers().firstValue("Content-Length"));
    }
}
