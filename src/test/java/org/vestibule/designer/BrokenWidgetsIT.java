package org.vestibule.designer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vestibule.page.content.Layout;
import org.vestibule.page.content.PageContent;
import org.vestibule.portal.Portal;
import org.vestibule.settings.Settings;
import org.vestibule.testing.InServer;
import org.vestibule.testing.LogLines;
import org.vestibule.testing.PublicSite;
import org.vestibule.testing.StaffRequests;

/** A page with widgets that are missing, or fail, between two intact ones. */
@InServer
class BrokenWidgetsIT {

    private static final Map<String, JsonValue> KEPT = Map.of("title", Json.createValue("Kept"));

    @Inject
    Authoring authors;

    @Inject
    PublicSite site;

    @Inject
    Settings settings;

    @Test
    void visitorsSeeThePageWithoutThemAndTheLogSaysWhy() {
        Portal portal = authors.portal();
        long page = site.publish(portal, "page", content());
        try (LogLines log = LogLines.follow()) {
            HttpResponse<String> answer = site.get("/site/" + portal.key() + "/page");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body())
                    .contains("Well before", "Well after")
                    .doesNotContain("Kept")
                    .doesNotContain("noSuchMethod");
            assertThat(log.about("failsBuilt p2")).isNotEmpty();
            assertThat(log.about("failsRendered p3")).isNotEmpty();
        }
        assertThat(site.get("/site/" + portal.key() + "/page").statusCode())
                .as("once compiled")
                .isEqualTo(200);
        assertThat(authors.content(page)).as("values are kept").isEqualTo(content());
    }

    @Test
    void authorsSeeACardInsteadOfThem() {
        Portal portal = authors.portal();
        long page = authors.page(portal, "page");
        authors.replace(page, content());
        HttpResponse<String> answer = canvas(portal, page);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Well before", "Well after");
        assertThat(answer.body().split("data-broken=\"failed\"", -1)).hasSize(3);
        assertThat(answer.body().split("data-broken=\"missing\"", -1)).hasSize(2);
        assertThat(answer.body()).doesNotContain("noSuchMethod");
    }

    @Test
    void authorsSeeUnknownValuesAndCanRemoveThem() {
        Portal portal = authors.portal();
        long page = authors.page(portal, "page");
        authors.replace(
                page,
                PageContent.empty(Layout.ONE_COLUMN)
                        .plus(
                                "main",
                                "content",
                                Map.of("subtitle", Json.createValue("Old"), "title", Json.createValue("New"))));
        assertThat(canvas(portal, page).body()).contains("no longer knows: subtitle", "data-names=\"subtitle\"");
        authors.annTakesOver(page);
        authors.annDoes(page, new DraftCommand.SetValues("p1", Map.of("subtitle", JsonValue.NULL)));
        assertThat(authors.content(page).placement("p1").orElseThrow().values())
                .isEqualTo(Map.of("title", Json.createValue("New")));
    }

    private HttpResponse<String> canvas(Portal portal, long page) {
        var author = new StaffRequests(settings.httpPort());
        assertThat(author.signIn("author", "vestibule-demo").statusCode()).isEqualTo(204);
        return author.get("/design/" + portal.key() + "/" + page + "/canvas", "Accept-Language", "en");
    }

    private static PageContent content() {
        return PageContent.empty(Layout.ONE_COLUMN)
                .plus("main", "content", Map.of("title", Json.createValue("Well before")))
                .plus("main", "failsBuilt", KEPT)
                .plus("main", "failsRendered", KEPT)
                .plus("main", "goneFromItsJar", KEPT)
                .plus("main", "content", Map.of("title", Json.createValue("Well after")));
    }
}
