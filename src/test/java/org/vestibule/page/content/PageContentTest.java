package org.vestibule.page.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PageContentTest {

    private static final PageContent FULL = PageContent.empty(Layout.HEADER_MAIN_SIDEBAR_FOOTER)
            .plus("footer", "links", Map.of())
            .plus("main", "content", Map.of())
            .plus("header", "navigation", Map.of())
            .plus("sidebar", "image", Map.of());

    @Test
    void anotherLayoutKeepsAllWidgetsInReadingOrder() {
        PageContent narrow = FULL.with(Layout.ONE_COLUMN);

        assertThat(narrow.zone("main").placements())
                .extracting(Placement::widget)
                .containsExactly("navigation", "content", "image", "links");
    }

    @Test
    void countsTheWidgetsWithoutAZoneInALayout() {
        assertThat(FULL.withoutZoneIn(Layout.ONE_COLUMN)).isEqualTo(3);
        assertThat(FULL.withoutZoneIn(Layout.TWO_COLUMNS)).isEqualTo(2);
        assertThat(FULL.withoutZoneIn(FULL.layout())).isZero();
    }
}
