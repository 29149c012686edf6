package org.vestibule.page.web;

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
import org.vestibule.member.MemberSessions;
import org.vestibule.member.PortalUser;
import org.vestibule.page.Layout;
import org.vestibule.page.PageContent;
import org.vestibule.page.PageEditing;
import org.vestibule.page.Publishing;
import org.vestibule.page.Slot;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRole;
import org.vestibule.testing.As;
import org.vestibule.testing.InServer;
import org.vestibule.testing.PageToken;
import org.vestibule.testing.PublicSite;
import org.vestibule.testing.Statements;
import org.vestibule.widget.StoredValues;

/** Pages of members are kept but for what is one member's, and what changes for a member counts at their next request. */
@InServer
class MemberPagesIT {

    private static final PageContent EMPTY = PageContent.empty(Layout.ONE_COLUMN);

    @Inject
    PublicSite site;

    @Inject
    Publishing publishing;

    @Inject
    PageEditing editing;

    @Inject
    MemberMaker make;

    @Inject
    MemberSessions sessions;

    @Inject
    MemberPages pages;

    @Inject
    Statements statements;

    @Inject
    As as;

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

    private static PageContent saying(String text) {
        return EMPTY.plus("main", "content", Map.of("title", StoredValues.text(text)));
    }

    private static PageContent withProfile(String text) {
        return saying(text)
                .plus("main", "profile", Map.of())
                .plus("main", "content", Map.of("title", StoredValues.text("After")));
    }

    private HttpResponse<String> get(String path, String... headers) {
        String[] all = new String[headers.length + 2];
        all[0] = "Cookie";
        all[1] = MemberSessions.COOKIE + "=" + secret + "; " + PageToken.COOKIE;
        System.arraycopy(headers, 0, all, 2, headers.length);
        return site.get("/site/" + portal.key() + "/" + path, all);
    }

    private long publishForMembers(String path, PageContent content) {
        long id = site.publish(portal, path, content);
        as.system(() -> {
            editing.openToMembers(id);
            return null;
        });
        return id;
    }

    private static String without(HttpResponse<String> page) {
        return page.body()
                .replaceAll("name=\"vestibule.token\" value=\"[0-9a-f]+\"", "")
                .replaceAll(" nonce=\"[^\"]*\"", "");
    }

    /** What a member is answered by what is kept, once it is; the answer has to say that of itself. */
    private HttpResponse<String> kept(String path, String... headers) {
        get(path, headers);
        long before = pages.answered();
        HttpResponse<String> page = get(path, headers);
        assertThat(pages.answered()).isEqualTo(before + 1);
        return page;
    }

    @Test
    void contentAloneTakesOneStatement() {
        publishForMembers("page", saying("Kept"));
        HttpResponse<String> first = get("page");

        assertThat(statements.of(() -> get("page"))).isEqualTo(1);
        HttpResponse<String> again = get("page");
        assertThat(without(again)).isEqualTo(without(first)).contains("Kept", "sign_out", "Hedy &lt;b&gt; &amp; ");
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
        publishForMembers("page", withProfile("Around"));
        HttpResponse<String> first = get("page");
        HttpResponse<String> again = kept("page");

        assertThat(without(again))
                .isEqualTo(without(first))
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
    void whoWasSignedOutIsNobodyAtOnce() {
        publishForMembers("page", saying("Inside"));
        publishForMembers("profile", withProfile("Inside"));
        kept("profile");
        get("page");
        sessions.end(secret);

        for (String path : List.of("page", "profile")) {
            assertThat(get(path).statusCode()).isEqualTo(403);
            assertThat(get(path).body()).doesNotContain("Inside", user.email().text());
        }
    }

    @Test
    void aClosedAccessCountsAtOnce() {
        publishForMembers("page", saying("Inside"));
        publishForMembers("profile", withProfile("Inside"));
        kept("profile");
        get("page");
        make.close(user);

        assertThat(get("page").statusCode()).isEqualTo(403);
        assertThat(get("profile").statusCode()).isEqualTo(403);
    }

    @Test
    void aRoleCountsAtOnce() {
        long id = site.publish(portal, "page", saying("For partners"));
        site.list(id);
        PortalRole role = make.grant(user);
        as.system(() -> {
            editing.openToRoles(id, List.of(role));
            return null;
        });
        site.publish(portal, "profile", withProfile("Home"));
        String address = "/site/" + portal.key() + "/page";
        get("page");
        assertThat(get("page").body()).contains("For partners");
        assertThat(kept("profile").body()).contains(address);

        PortalUser without = make.user(portal);
        String own = secret;
        secret = sessions.begin(without);
        assertThat(get("page").statusCode()).isEqualTo(403);
        assertThat(kept("profile").body()).doesNotContain(address);

        secret = own;
        as.system(() -> {
            make.remove(role);
            return null;
        });
        assertThat(get("page").statusCode()).isEqualTo(403);
        assertThat(get("profile").body()).doesNotContain(address);
    }

    @Test
    void aChangeOfThePageOrTheNavigationIsSeenAtOnce() {
        long id = publishForMembers("page", withProfile("Before"));
        kept("page");
        as.system(() -> {
            editing.draft(id, withProfile("Afterwards"));
            return publishing.publish(id);
        });
        assertThat(kept("page").body()).contains("Afterwards").doesNotContain("Before");

        long other = site.publish(portal, "other", saying("Other"));
        site.list(other);
        assertThat(kept("page").body()).contains("/site/" + portal.key() + "/other");
        as.system(() -> publishing.unpublish(other));
        assertThat(kept("page").body()).doesNotContain("/site/" + portal.key() + "/other");
        as.system(() -> publishing.unpublish(id));
        assertThat(get("page").statusCode()).isEqualTo(404);
    }

    @Test
    void eachIsAnsweredInTheirLanguage() {
        publishForMembers("page", withProfile("Any"));
        assertThat(kept("page").body()).contains("lang=\"en\"", "First name");
        String chosen = MemberSessions.COOKIE + "=" + secret + "; vestibule.lang=de; " + PageToken.COOKIE;
        for (int visit = 0; visit < 3; visit++) {
            HttpResponse<String> page = site.get("/site/" + portal.key() + "/page", "Cookie", chosen);
            assertThat(page.body()).contains("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"de\"", "Vorname");
            assertThat(page.headers().firstValue("Content-Language")).contains("de");
        }
        assertThat(kept("page").body()).contains("First name").doesNotContain("Vorname");
    }

    @Test
    void aFormWorksThatCameWithASegment() {
        publishForMembers("page", EMPTY.plus("main", "profile", Map.of()).plus("main", "content", Map.of()));
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
        PageContent before = EMPTY.plus("main", "profile", Map.of()).plus("main", "content", title);
        PageContent after = EMPTY.plus("main", "content", title).plus("main", "profile", Map.of());
        PageContent within = EMPTY.plus("main", "membersOnly", Map.of())
                .with(
                        new Slot(Optional.of("p1"), "members", 0),
                        new org.vestibule.page.Placement("p2", "content", title))
                .plus("main", "content", title)
                .plus("main", "profile", Map.of());
        for (PageContent content : List.of(before, after, within)) {
            String path = "h" + UUID.randomUUID().toString().substring(0, 8);
            site.publish(portal, path, content);
            String first = without(get(path));
            assertThat(first.split("<h1", -1)).hasSize(2);
            assertThat(without(kept(path))).isEqualTo(first);
        }
    }

    @Test
    void aPageThatLacksABrokenWidgetIsNotKept() {
        site.publish(portal, "page", withProfile("Around").plus("main", "failsRendered", Map.of()));
        get("page");
        long before = pages.answered();
        assertThat(get("page").body()).contains("Around");
        assertThat(pages.answered()).isEqualTo(before);
    }

    @Test
    void whatHasAQueryIsRenderedInFull() {
        site.publish(portal, "page", withProfile("Around"));
        kept("page");
        long before = pages.answered();
        assertThat(get("page?x=1").body()).contains("Around");
        assertThat(pages.answered()).isEqualTo(before);
    }

    @Test
    void aBrowserWithoutTheCookieOfFormsIsGivenIt() {
        site.publish(portal, "page", withProfile("Around"));
        kept("page");
        HttpResponse<String> page =
                site.get("/site/" + portal.key() + "/page", "Cookie", MemberSessions.COOKIE + "=" + secret);
        assertThat(page.headers().allValues("Set-Cookie")).hasSize(1);
        assertThat(page.headers().firstValue("Set-Cookie").orElseThrow()).startsWith("vestibule-form");
    }
}
