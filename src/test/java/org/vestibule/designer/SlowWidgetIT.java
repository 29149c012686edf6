package org.vestibule.designer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.Json;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vestibule.page.content.Layout;
import org.vestibule.page.content.PageContent;
import org.vestibule.portal.Portal;
import org.vestibule.settings.Settings;
import org.vestibule.testing.InServer;
import org.vestibule.testing.LogLines;
import org.vestibule.testing.PublicSite;
import org.vestibule.testing.StaffRequests;
import org.vestibule.widget.internal.WaitingWidget;

/** A widget that hangs, on a page with many requests. */
@InServer
class SlowWidgetIT {

    private static final int MANY = 60;

    @Inject
    Authoring authors;

    @Inject
    PublicSite site;

    @Inject
    Settings settings;

    @Inject
    WaitingWidget widget;

    @Test
    void delaysNeitherOtherPagesNorItsOwnForever() {
        Portal portal = authors.portal();
        site.publish(portal, "slow", content("waits"));
        site.publish(portal, "quick", PageContent.empty(Layout.ONE_COLUMN));
        try (LogLines log = LogLines.follow()) {
            int before = widget.asked();
            List<CompletableFuture<HttpResponse<String>>> slow = ask("/site/" + portal.key() + "/slow");
            while (widget.asked() == before) {
                Thread.onSpinWait();
            }

            assertThat(site.get("/health/live").statusCode()).isEqualTo(200);
            assertThat(site.get("/site/" + portal.key() + "/quick").statusCode())
                    .isEqualTo(200);
            assertThat(site.get("/signin").statusCode()).isEqualTo(200);
            assertThat(slow).as("still waiting for the widget").anyMatch(answer -> !answer.isDone());

            assertThat(slow)
                    .extracting(answer -> answer.join().statusCode())
                    .containsOnly(200, 503)
                    .contains(200);
            assertThat(slow.stream().map(CompletableFuture::join).filter(answer -> answer.statusCode() == 200))
                    .allSatisfy(answer -> assertThat(answer.body())
                            .contains("Well before", "Well after")
                            .doesNotContain("Kept"));
            assertThat(log.about("The widget waits p2 of /site/" + portal.key() + "/slow took "))
                    .as("told once, not for each request")
                    .hasSize(1)
                    .allMatch(line -> line.endsWith("ms, and was interrupted"));

            int asked = widget.asked();
            HttpResponse<String> later = site.get("/site/" + portal.key() + "/slow");
            assertThat(later.body()).contains("Well before", "Well after").doesNotContain("Kept");
            assertThat(widget.asked()).as("left out, once it was interrupted").isEqualTo(asked);
            assertThat(log.about("The widget waits had to be interrupted after 10 s: it is left out of all pages"))
                    .as("told once")
                    .hasSize(1);
        }
    }

    @Test
    void isACardOnTheCanvas() {
        Portal portal = authors.portal();
        long page = authors.page(portal, "page");
        authors.replace(page, content("waitsInDraft"));
        var author = new StaffRequests(settings.httpPort());
        assertThat(author.signIn("author", "vestibule-demo").statusCode()).isEqualTo(204);

        for (String time : List.of("interrupted", "left out from then on")) {
            HttpResponse<String> canvas =
                    author.get("/design/" + portal.key() + "/" + page + "/canvas", "Accept-Language", "en");

            assertThat(canvas.statusCode()).as(time).isEqualTo(200);
            assertThat(canvas.body()).as(time).contains("Well before", "Well after", "data-broken=\"failed\"");
        }
    }

    private List<CompletableFuture<HttpResponse<String>>> ask(String address) {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + settings.httpPort() + address))
                .timeout(Duration.ofMinutes(1))
                .build();
        return Stream.generate(() -> client.sendAsync(request, BodyHandlers.ofString()))
                .limit(MANY)
                .toList();
    }

    private static PageContent content(String widget) {
        return PageContent.empty(Layout.ONE_COLUMN)
                .plus("main", "content", Map.of("title", Json.createValue("Well before")))
                .plus("main", widget, Map.of("title", Json.createValue("Kept")))
                .plus("main", "content", Map.of("title", Json.createValue("Well after")));
    }
}
