package org.vestibule.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vestibule.page.content.ContentJson;
import org.vestibule.page.content.Layout;
import org.vestibule.page.content.PageContent;
import org.vestibule.page.content.Placement;
import org.vestibule.portal.Portal;

class PageTest {

    private static final Instant NOW = Instant.parse("2026-05-03T12:00:00Z");

    private final Portal portal = new Portal("harbour", "Harbour Partner Portal", Locale.ENGLISH, "#0a5c5c");
    private final Page page = new Page(portal, "Welcome", new PagePath("welcome"), Layout.TWO_COLUMNS, NOW);

    @Test
    void isADraftUntilItIsPublished() {
        assertThat(page.state()).isEqualTo(PageState.DRAFT);
        page.publish("Author", NOW);
        assertThat(page.state()).isEqualTo(PageState.PUBLISHED);
    }

    @Test
    void showsVisitorsTheRevisionWhileItsDraftChanges() {
        page.publish("Author", NOW);
        page.draft(page.draft().plus("main", "content", Map.of("title", Json.createValue("New"))), NOW);
        assertThat(page.state()).isEqualTo(PageState.CHANGED);
        assertThat(page.published().orElseThrow().content().placements()).isEmpty();
    }

    @Test
    void isUnpublishedAndNotADraftAfterUnpublishing() {
        page.publish("Author", NOW);
        page.unpublish();
        assertThat(page.state()).isEqualTo(PageState.UNPUBLISHED);
    }

    @Test
    void countsItsRevisions() {
        page.publish("Author", NOW);
        page.unpublish();
        assertThat(page.publish("Author", NOW).number()).isEqualTo(2);
    }

    @Test
    void keepsContentThroughItsStoredForm() {
        PageContent content = PageContent.empty(Layout.HEADER_MAIN_SIDEBAR_FOOTER)
                .plus("main", "content", Map.of("title", Json.createValue("Héllo #{1+1} \"<b>\"")))
                .plus(
                        "sidebar",
                        "noSuchWidget",
                        Map.of("gone", Json.createArrayBuilder().add(1).build()));
        assertThat(ContentJson.read(ContentJson.write(content))).isEqualTo(content);
    }

    @Test
    void givesEachPlacementAnIdOfItsOwn() {
        PageContent content = PageContent.empty(Layout.TWO_COLUMNS)
                .plus("sidebar", "navigation", Map.of())
                .plus("main", "content", Map.of());
        assertThat(content.placements().map(Placement::id)).isEqualTo(List.of("p2", "p1"));
    }

    @Test
    void allowsOnlyPlainNamesInAPlacement() {
        assertThatThrownBy(() -> new Placement("p1'}#{x", "content", Map.of())).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> new Placement("p1", "a b", Map.of())).isInstanceOf(RuntimeException.class);
    }
}
