package org.vestibule.designer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vestibule.page.content.Layout;
import org.vestibule.page.content.PageContent;
import org.vestibule.page.content.Placement;
import org.vestibule.page.content.Slot;

class PageComparisonTest {

    private static final PageContent EMPTY = PageContent.empty(Layout.TWO_COLUMNS);

    @Test
    void findsNoDifferenceBetweenAStateAndItself() {
        PageContent content = page("p1", "p2", "p3");
        assertThat(PageComparison.between(content, content)).isEmpty();
    }

    @Test
    void findsAddedAndRemovedWidgets() {
        assertThat(PageComparison.between(page("p1", "p2"), page("p2", "p3")))
                .containsExactly(
                        new PageDifference.Added(widget("p3"), Slot.of("main", 1)),
                        new PageDifference.Removed(widget("p1"), Slot.of("main", 0)));
    }

    @Test
    void treatsAnotherKindOfWidgetWithTheSameIdAsAnother() {
        PageContent before = EMPTY.with(Slot.of("main", 0), new Placement("p1", "navigation", Map.of()));
        assertThat(PageComparison.between(before, page("p1")))
                .hasExactlyElementsOfTypes(PageDifference.Added.class, PageDifference.Removed.class);
    }

    @Test
    void countsOnlyMovedWidgetsAsMoved() {
        assertThat(PageComparison.between(page("p1", "p2", "p3", "p4"), page("p4", "p1", "p2", "p3")))
                .containsExactly(new PageDifference.Moved(widget("p4"), Slot.of("main", 3), Slot.of("main", 0)));
        PageContent aside = page("p1").with(Slot.of("sidebar", 0), widget("p2"));
        assertThat(PageComparison.between(page("p1", "p2"), aside))
                .containsExactly(new PageDifference.Moved(widget("p2"), Slot.of("main", 1), Slot.of("sidebar", 0)));
    }

    @Test
    void findsAWidgetThatMovedIntoAnotherWidget() {
        PageContent before = EMPTY.with(Slot.of("main", 0), new Placement("p1", "halves", Map.of()))
                .with(Slot.of("main", 1), widget("p2"));
        Slot within = new Slot(Optional.of("p1"), "left", 0);
        PageContent after = before.without("p2").with(within, widget("p2"));
        assertThat(PageComparison.between(before, after))
                .containsExactly(new PageDifference.Moved(widget("p2"), Slot.of("main", 1), within));
    }

    @Test
    void findsEachChangedProperty() {
        PageContent before = with(Map.of("title", Json.createValue("Old"), "framed", JsonValue.TRUE));
        PageContent after = with(Map.of("title", Json.createValue("New"), "body", Json.createValue("Text")));
        List<PageDifference> differences = PageComparison.between(before, after);
        assertThat(differences)
                .extracting(each -> ((PageDifference.Changed) each).property())
                .containsExactly("body", "framed", "title");
        assertThat(((PageDifference.Changed) differences.get(1)).after()).isEmpty();
        assertThat(((PageDifference.Changed) differences.get(2)).before()).contains(Json.createValue("Old"));
    }

    private static PageContent with(Map<String, JsonValue> values) {
        return EMPTY.with(Slot.of("main", 0), new Placement("p1", "content", values));
    }

    private static PageContent page(String... ids) {
        PageContent content = EMPTY;
        for (String id : ids) {
            content = content.with(Slot.atEnd("main"), widget(id));
        }
        return content;
    }

    private static Placement widget(String id) {
        return new Placement(id, "content", Map.of());
    }
}
