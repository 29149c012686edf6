package org.vestibule.designer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
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

/** A misbehaving widget breaks no page, no canvas and no preview: it is left out, and the reason is logged. */
@InServer
class MisbehavingWidgetIT {

    @Inject
    Authoring authors;

    @Inject
    PublicSite site;

    @Inject
    Settings settings;

    @Test
    void isLeftOutForVisitorsAndLogged() {
        Portal portal = authors.portal();
        assertThat(faults(WaysToMisbehave.LEFT_OUT, how -> {
                    site.publish(portal, path(how), content(how));
                    String address = "/site/" + portal.key() + "/" + path(how);
                    try (LogLines log = LogLines.follow()) {
                        HttpResponse<String> answer = site.get(address);
                        assertThat(answer.statusCode()).isEqualTo(200);
                        assertThat(answer.body())
                                .contains("Well before", "Well after")
                                .doesNotContain("Kept", "on purpose");
                        assertThat(log.about("The widget misbehaves p1 of " + address))
                                .hasSize(1)
                                .allMatch(line -> line.contains("is left out: "))
                                .allMatch(line -> line.contains("misbehaves.xhtml"));
                    }
                }))
                .isEmpty();
    }

    @Test
    void cannotAccessItsNeighbours() {
        Portal portal = authors.portal();
        site.publish(portal, "page", content("preRenderView:hideAll"));
        assertThat(site.get("/site/" + portal.key() + "/page").body()).contains("Well before", "Well after");
    }

    @Test
    void mayAddAHeaderOfItsOwnAndCreatesNoSession() {
        Portal portal = authors.portal();
        site.publish(portal, "header", content("preRenderView:ownHeader"));
        HttpResponse<String> answer = site.get("/site/" + portal.key() + "/header");
        assertThat(answer.body()).contains("Well before", "Kept", "Well after");
        assertThat(answer.headers().firstValue("X-Shop-Stock")).hasValue("12");

        site.publish(portal, "session", content("rendering:beginSession"));
        HttpResponse<String> without = site.get("/site/" + portal.key() + "/session");
        assertThat(without.body()).contains("Well before", "Well after").doesNotContain("Kept");
        assertThat(without.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("JSESSIONID"));
    }

    @Test
    void isACardOnTheCanvasAndNothingInThePreview() {
        Portal portal = authors.portal();
        var author = new StaffRequests(settings.httpPort());
        assertThat(author.signIn("author", "vestibule-demo").statusCode()).isEqualTo(204);
        // Visitors have no session that could end.
        List<String> all = Stream.concat(
                        WaysToMisbehave.LEFT_OUT.stream(),
                        Stream.of("preRenderView:redirect", "rendering:sessionExpression"))
                .toList();
        assertThat(faults(all, how -> {
                    long page = authors.page(portal, path(how));
                    authors.replace(page, content(how));
                    String address = "/design/" + portal.key() + "/" + page;
                    HttpResponse<String> canvas = author.get(address + "/canvas", "Accept-Language", "en");
                    assertThat(canvas.statusCode()).isEqualTo(200);
                    assertThat(canvas.body())
                            .contains("Well before", "Well after", "data-broken=\"failed\"")
                            .doesNotContain("Kept");
                    HttpResponse<String> preview = author.get(address + "/preview/page?as=visitor");
                    assertThat(preview.statusCode()).isEqualTo(200);
                    assertThat(preview.body())
                            .contains("Well before", "Well after")
                            .doesNotContain("Kept");
                }))
                .isEmpty();
    }

    @Test
    void isLeftOutIfItUsesItselfEndlesslyAndTheLineIsLogged() {
        Portal portal = authors.portal();
        site.publish(portal, "page", content("recurses", Map.of()));
        try (LogLines log = LogLines.follow()) {
            HttpResponse<String> answer = site.get("/site/" + portal.key() + "/page");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("Well before", "Well after").doesNotContain("Kept");
            assertThat(log.about("The widget recurses p1 of /site/" + portal.key() + "/page"))
                    .hasSize(1)
                    .allMatch(line ->
                            line.contains("StackOverflowError, in META-INF/resources/widgets/recurses.xhtml, line"
                                    + " 5: widgets/recurses.xhtml uses widgets/recurses.xhtml"));
        }
    }

    @Test
    void setsAStatusOnlyForVisitorsBeforeThePageIsRendered() {
        Portal portal = authors.portal();
        var author = new StaffRequests(settings.httpPort());
        assertThat(author.signIn("author", "vestibule-demo").statusCode()).isEqualTo(204);
        for (String how : List.of("building:status", "rendering:status", "preRenderView:status")) {
            long page = authors.page(portal, path(how));
            authors.replace(page, content(how));
            HttpResponse<String> canvas = author.get("/design/" + portal.key() + "/" + page + "/canvas");
            assertThat(canvas.statusCode()).as(how).isEqualTo(200);
            assertThat(canvas.body()).as(how).contains("Well before", "Kept", "Well after");
        }
        site.publish(portal, "rendering", content("rendering:status"));
        assertThat(site.get("/site/" + portal.key() + "/rendering").statusCode())
                .isEqualTo(200);
        site.publish(portal, "before", content("preRenderView:status"));
        assertThat(site.get("/site/" + portal.key() + "/before").statusCode()).isEqualTo(410);
    }

    @Test
    void doesNoHarmAfterThePageWasRendered() {
        Portal portal = authors.portal();
        site.publish(portal, "page", content("postRenderView:throw"));
        HttpResponse<String> answer = site.get("/site/" + portal.key() + "/page");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Well before", "Kept", "Well after");
    }

    @Test
    void mayRedirectVisitorsBeforeThePageIsRendered() {
        Portal portal = authors.portal();
        site.publish(portal, "page", content("preRenderView:redirect"));
        HttpResponse<String> answer = site.get("/site/" + portal.key() + "/page");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/signin");
    }

    @Test
    void reportsThatItsFormFailedAndKeepsWhatWasTyped() {
        Portal portal = authors.portal();
        List<String> all = Stream.of("converter", "validator", "changed", "setter", "act")
                .flatMap(place -> Stream.of("throw", "error", "overflow", "circle", "ownOutage")
                        .map(how -> place + ":" + how))
                .toList();
        assertThat(faults(all, how -> {
                    site.publish(portal, path(how), content("nothing"));
                    String address = "/site/" + portal.key() + "/" + path(how);
                    try (LogLines log = LogLines.follow()) {
                        HttpResponse<String> answer = send(address, how);
                        assertThat(answer.statusCode()).isEqualTo(200);
                        assertThat(answer.body())
                                .contains("Well before", "Kept", "Well after", "This form couldn’t be taken")
                                .contains("value=\"typed before\"")
                                .doesNotContain("on purpose");
                        assertThat(log.about("The widget misbehaves p1 of " + address + " can't take its form: "))
                                .hasSize(1)
                                .allMatch(line -> line.contains("misbehaves.xhtml"));
                    }
                }))
                .isEmpty();
        site.publish(portal, "well", content("nothing"));
        assertThat(send("/site/" + portal.key() + "/well", "nothing").body())
                .contains("value=\"typed before\"")
                .doesNotContain("couldn’t be taken");
    }

    @Test
    void isInterruptedIfItSleeps() {
        Portal portal = authors.portal();
        site.publish(portal, "listener", content("sleeps", "preRenderView:sleep"));
        site.publish(portal, "form", content("sleepsInForm", "nothing"));
        HttpResponse<String> listener = site.get("/site/" + portal.key() + "/listener");
        assertThat(listener.statusCode()).isEqualTo(200);
        assertThat(listener.body()).contains("Well before", "Well after").doesNotContain("Kept");
        HttpResponse<String> form = send("/site/" + portal.key() + "/form", "act:sleep");
        assertThat(form.statusCode()).isEqualTo(200);
        assertThat(form.body()).contains("couldn’t be taken", "value=\"typed before\"");
    }

    private HttpResponse<String> send(String address, String how) {
        return site.post(address, "", "form", Map.of("word", "typed before", "submit", "Send", "how", how));
    }

    /** Tries all of the ways to misbehave, and returns the failures. */
    private static List<String> faults(List<String> ways, Consumer<String> check) {
        List<String> faults = new ArrayList<>();
        for (String way : ways) {
            try {
                check.accept(way);
            } catch (AssertionError e) {
                faults.add(way + ": " + e.getMessage());
            }
        }
        return faults;
    }

    private static String path(String how) {
        return how.toLowerCase(Locale.ROOT).replace(':', '-');
    }

    private static PageContent content(String how) {
        return content("misbehaves", how);
    }

    private static PageContent content(String widget, String how) {
        return content(widget, Map.of("how", Json.createValue(how)));
    }

    private static PageContent content(String widget, Map<String, JsonValue> values) {
        return PageContent.empty(Layout.ONE_COLUMN)
                .plus("main", widget, values)
                .plus("main", "content", Map.of("title", Json.createValue("Well before")))
                .plus("main", "content", Map.of("title", Json.createValue("Well after")));
    }
}
