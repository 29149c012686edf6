package org.vestibule.page.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vestibule.page.content.Layout;
import org.vestibule.page.content.PageContent;
import org.vestibule.page.editing.PageEditingService;
import org.vestibule.page.publishing.PublishingService;
import org.vestibule.page.web.revision.RevisionValueCache;
import org.vestibule.page.web.revision.RevisionWork;
import org.vestibule.portal.Portal;
import org.vestibule.testing.As;
import org.vestibule.testing.InServer;
import org.vestibule.testing.PublicSite;
import org.vestibule.widget.StoredValues;

@InServer
class SiteIT {

    @Inject
    As as;

    @Inject
    PublicSite site;

    @Inject
    RevisionValueCache content;

    @Inject
    PageEditingService editing;

    @Inject
    PublishingService publishing;

    @Test
    void compilesARevisionAndReadsItsValuesOnce() {
        Portal portal = site.portal("site-once");
        long id = site.publish(portal, "", text("One", "<p>First</p>"));
        assertThat(site.get("/site/site-once").body()).contains("First");
        long compiled = RevisionWork.views();
        long prepared = RevisionWork.values(content);
        for (int i = 0; i < 5; i++) {
            assertThat(site.get("/site/site-once").statusCode()).isEqualTo(200);
        }
        as.system(() -> editing.draft(id, text("Two", "<p>Second</p>")));
        assertThat(site.get("/site/site-once").body()).contains("First").doesNotContain("Second");
        assertThat(RevisionWork.views()).isEqualTo(compiled);
        assertThat(RevisionWork.values(content)).isEqualTo(prepared);

        as.system(() -> publishing.publish(id));
        assertThat(site.get("/site/site-once").body()).contains("Second").doesNotContain("First");
        // Facelets compiles a view and, apart from it, its metadata.
        assertThat(RevisionWork.views()).isEqualTo(compiled + 2);
        assertThat(RevisionWork.values(content)).isEqualTo(prepared + 1);
    }

    @Test
    void neverReadsStoredTextAsExpressionOrMarkup() {
        Portal portal = site.portal("site-text");
        site.publish(portal, "", text("#{1+1} ${2+2} <b>x</b> </ui:define>", "<p>#{3+3}</p><script>alert(1)</script>"));
        String body = site.get("/site/site-text").body();
        assertThat(body).contains("#{1+1} ${2+2} &lt;b&gt;x&lt;/b&gt; &lt;/ui:define&gt;");
        assertThat(body).contains("#{3&#43;3}").doesNotContain("<script");
    }

    @Test
    void createsNoSessionAndSetsNoCookie() {
        Portal portal = site.portal("site-plain");
        site.publish(portal, "", text("Home", "<p>Hello</p>"));
        for (String address : new String[] {"", "/nowhere", "/brand.css", "/icon.svg"}) {
            assertThat(site.get("/site/site-plain" + address).headers().allValues("Set-Cookie"))
                    .as(address)
                    .isEmpty();
        }
        assertThat(site.get("/site/no-such-portal").headers().allValues("Set-Cookie"))
                .isEmpty();
    }

    @Test
    void leavesOutAMissingWidgetAndShowsTheRest() {
        Portal portal = site.portal("site-gone");
        site.publish(portal, "", text("Home", "<p>Hello</p>").plus("main", "noSuchWidget", Map.of()));
        assertThat(site.get("/site/site-gone").body()).contains("Hello");
    }

    @Test
    void hidesAMembersPageFromVisitorsAndRedirectsThemToTheSignInPage() {
        Portal portal = site.portal("site-door");
        long inside = site.publish(portal, "inside", text("Inside", "<p>Secret</p>"));
        as.system(() -> {
            editing.openToMembers(inside);
            editing.showInNavigation(inside);
            return null;
        });
        HttpResponse<String> refused = site.get("/site/site-door/inside");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("Sign in to see this page").doesNotContain("Secret", ">Page inside<");
    }

    @Test
    void answers404IfThereIsNoSuchPage() {
        Portal portal = site.portal("site-calm");
        site.publish(portal, "here", text("Here", "<p>Hello</p>"));
        HttpResponse<String> missing = site.get("/site/site-calm/there");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).contains("Portal site-calm", "isn’t here");
        assertThat(site.get("/site/site-calm/HERE/").statusCode()).isEqualTo(200);
        assertThat(site.get("/site/no-such-portal/x").statusCode()).isEqualTo(404);
        assertThat(site.get("/revision/1.xhtml").statusCode()).isEqualTo(404);
    }

    @Test
    void reportsARefusedFormInItsOwnLookWithALinkToTheFormAgain() {
        Portal portal = site.portal("site-refused");
        site.publish(portal, "here", text("Here", "<p>Hello</p>"));

        HttpResponse<String> refused = refused("/site/site-refused/here?invitation=s%22");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body())
                .contains("This form couldn’t be sent", "Portal site-refused", "site.css")
                .contains(
                        "<a class=\"site-button\" href=\"/site/site-refused/here?invitation=s%22\">Open the page anew</a>")
                .doesNotContain("Vestibule", "Sign in to see this page");
        assertThat(refused("/site/site-refused/sign_out").body()).contains("href=\"/site/site-refused\">Open the page");
        assertThat(refused("/site/no-such-portal/x").body()).contains("There is no portal at this address");
    }

    /** A form of another site's. */
    private HttpResponse<String> refused(String address) {
        return site.send("POST", address, "Origin", "https://evil.example", "Accept-Language", "en");
    }

    @Test
    void hidesAnUnpublishedPage() {
        Portal portal = site.portal("site-back");
        long id = site.publish(portal, "", text("Home", "<p>Hello</p>"));
        as.system(() -> publishing.unpublish(id));
        assertThat(site.get("/site/site-back").statusCode()).isEqualTo(404);
    }

    @Test
    void isInTheVisitorsLanguageUnlessThePageHasItsOwn() {
        Portal portal = site.portal("site-lang");
        long id = site.publish(portal, "", text("Home", "<p>Hello</p>"));
        assertThat(site.get("/site/site-lang").body()).contains("lang=\"en\"");
        assertThat(site.get("/site/site-lang", "Accept-Language", "es, de-CH;q=0.8")
                        .body())
                .contains("lang=\"de\"", "Zum Inhalt");
        as.system(() -> {
            editing.speak(id, Optional.of(Locale.FRENCH));
            return null;
        });
        assertThat(site.get("/site/site-lang", "Accept-Language", "de").body()).contains("lang=\"fr\"");
    }

    private static PageContent text(String title, String html) {
        return PageContent.empty(Layout.ONE_COLUMN)
                .plus("main", "content", Map.of("title", StoredValues.text(title), "text", StoredValues.text(html)));
    }
}
