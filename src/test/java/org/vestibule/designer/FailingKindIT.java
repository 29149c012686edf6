package org.vestibule.designer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.Json;
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

/** A kind of property that throws, for instance from another jar. */
@InServer
class FailingKindIT {

    private static final int UNPROCESSABLE = 422;

    @Inject
    Authoring authors;

    @Inject
    PublicSite site;

    @Inject
    Settings settings;

    @Test
    void isReportedAtItsFieldIfItCannotReadTheTypedText() {
        Portal portal = authors.portal();
        long page = authors.page(portal, "page");
        authors.replace(page, content("kept"));
        StaffRequests author = author();
        String address = "/design/" + portal.key() + "/" + page;
        author.post(address + "/canvas", "{}");
        try (LogLines log = LogLines.follow()) {
            HttpResponse<String> answer = author.post(
                    address + "/commands",
                    "{\"do\":\"fill\",\"version\":" + authors.version(page)
                            + ",\"placement\":\"p1\",\"fields\":{\"value\":[\"typed\"]}}",
                    "Accept-Language",
                    "en");

            assertThat(answer.statusCode()).isEqualTo(UNPROCESSABLE);
            assertThat(answer.body()).contains("The editor of this value failed");
            assertThat(log.about("FragileKind of the property value failed: ")).isNotEmpty();
        }
        assertThat(authors.content(page)).isEqualTo(content("kept"));
    }

    @Test
    void isReportedInsteadOfTheFormIfItCannotShowTheStoredValue() {
        Portal portal = authors.portal();
        long page = authors.page(portal, "page");
        authors.replace(page, content("shown"));
        try (LogLines log = LogLines.follow()) {
            HttpResponse<String> answer = author().get(
                            "/design/" + portal.key() + "/" + page + "/form?placement=p1", "Accept-Language", "en");

            assertThat(answer.statusCode()).isEqualTo(UNPROCESSABLE);
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("application/json");
            assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
            assertThat(answer.body()).contains("The form of this widget can’t be shown");
            assertThat(log.about("The widget fragile p1 of ")).hasSize(1);
        }
    }

    @Test
    void countsAsUnsetOnThePageIfItCannotReadTheValue() {
        Portal portal = authors.portal();
        site.publish(portal, "page", content("read"));
        HttpResponse<String> answer = site.get("/site/" + portal.key() + "/page");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Fragile: ", "Well after");
    }

    private StaffRequests author() {
        var author = new StaffRequests(settings.httpPort());
        assertThat(author.signIn("author", "vestibule-demo").statusCode()).isEqualTo(204);
        return author;
    }

    private static PageContent content(String text) {
        return PageContent.empty(Layout.ONE_COLUMN)
                .plus("main", "fragile", Map.of("value", Json.createValue(text)))
                .plus("main", "content", Map.of("title", Json.createValue("Well after")));
    }
}
