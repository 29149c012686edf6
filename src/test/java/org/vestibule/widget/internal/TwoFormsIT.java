package org.vestibule.widget.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vestibule.page.content.Layout;
import org.vestibule.page.content.PageContent;
import org.vestibule.testing.InServer;
import org.vestibule.testing.PublicSite;

/** The form of one widget, twice on a page. */
@InServer
class TwoFormsIT {

    @Inject
    PublicSite site;

    @Test
    void worksForEachPlacementSeparatelyAndIsProcessedOnce() {
        site.publish(
                site.portal("two-forms"),
                "",
                PageContent.empty(Layout.ONE_COLUMN)
                        .plus("main", "opinion", Map.of())
                        .plus("main", "opinion", Map.of()));

        HttpResponse<String> refused = site.post("/site/two-forms", "", "form", Map.of("text", "no", "submit", "Send"));
        assertThat(refused.statusCode()).isEqualTo(200);
        assertThat(refused.body().split("Write something", -1)).hasSize(2);
        assertThat(refused.body().split("value=\"no\"", -1)).hasSize(2);

        HttpResponse<String> taken =
                site.post("/site/two-forms?from=mail", "", "form", Map.of("text", "Good", "submit", "Send"));
        assertThat(taken.statusCode()).isEqualTo(303);
        String next = taken.headers().firstValue("Location").orElseThrow();
        assertThat(next).endsWith("/site/two-forms?from=mail&taken=p1");

        HttpResponse<String> page = site.get(next.substring(next.indexOf("/site/")));
        assertThat(page.body().split("Thank you", -1)).hasSize(2);
        assertThat(page.body().indexOf("Thank you")).isLessThan(page.body().indexOf("Your opinion?"));
    }
}
