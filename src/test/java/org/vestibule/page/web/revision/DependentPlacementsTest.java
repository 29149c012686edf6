package org.vestibule.page.web.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vestibule.page.content.Layout;
import org.vestibule.page.content.PageContent;
import org.vestibule.page.content.Placement;
import org.vestibule.page.content.Slot;
import org.vestibule.widget.catalog.Dependency;
import org.vestibule.widget.catalog.Widget;
import org.vestibule.widget.catalog.WidgetCatalog;

class DependentPlacementsTest {

    private final WidgetCatalog catalog = mock(WidgetCatalog.class);

    {
        for (Dependency dependency : Dependency.values()) {
            String name = dependency.name().toLowerCase(Locale.ROOT);
            when(catalog.find(name)).thenReturn(Optional.of(new Widget(name, List.of(), List.of("zone"), dependency)));
        }
        when(catalog.find("gone")).thenReturn(Optional.empty());
    }

    private static PageContent with(String zone, String... widgets) {
        PageContent content = PageContent.empty(Layout.TWO_COLUMNS);
        for (String widget : widgets) {
            content = content.plus(zone, widget, Map.of());
        }
        return content;
    }

    private List<String> of(PageContent content) {
        return DependentPlacements.of(content, catalog).stream()
                .map(Placement::id)
                .toList();
    }

    @Test
    void areThoseThatDependOnTheMemberOrTheVisitor() {
        assertThat(of(with("main", "nothing", "portal", "member", "visitor"))).containsExactly("p3", "p4");
    }

    @Test
    void dependOnNestedWidgetsToo() {
        PageContent content = with("main", "nothing", "nothing")
                .with(new Slot(Optional.of("p2"), "zone", 0), new Placement("p3", "portal", Map.of()))
                .with(new Slot(Optional.of("p3"), "zone", 0), new Placement("p4", "visitor", Map.of()));
        assertThat(of(content)).containsExactly("p2");
    }

    @Test
    void areInTheOrderOfTheLayout() {
        assertThat(of(with("sidebar", "visitor").plus("main", "member", Map.of())))
                .containsExactly("p2", "p1");
    }

    @Test
    void areNoneOfWidgetsThatAreNotInstalled() {
        assertThat(of(with("main", "gone"))).isEmpty();
        assertThat(of(with("main", "visitor").with(Layout.ONE_COLUMN))).containsExactly("p1");
        assertThat(of(PageContent.empty(Layout.ONE_COLUMN))).isEmpty();
    }
}
