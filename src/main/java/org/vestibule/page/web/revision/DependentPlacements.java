package org.vestibule.page.web.revision;

import java.util.List;
import java.util.Optional;
import org.vestibule.page.content.PageContent;
import org.vestibule.page.content.Placement;
import org.vestibule.widget.catalog.Dependency;
import org.vestibule.widget.catalog.Widget;
import org.vestibule.widget.catalog.WidgetCatalog;

/**
 * Finds the placements of a page that have to be rendered for each member: those in the zones of its layout that
 * aren't, including nested placements, the same for all who can open the same pages.
 */
final class DependentPlacements {

    private DependentPlacements() {}

    /** The placements in the page's order; without those whose widget isn't installed. */
    static List<Placement> of(PageContent content, WidgetCatalog catalog) {
        return content.layout().zones().stream()
                .flatMap(zone -> content.zone(zone).placements().stream())
                .filter(placement -> catalog.find(placement.widget()).isPresent())
                .filter(placement -> dependency(placement, catalog).compareTo(Dependency.PORTAL) > 0)
                .toList();
    }

    private static Dependency dependency(Placement placement, WidgetCatalog catalog) {
        return placement
                .withInner()
                .map(Placement::widget)
                .map(catalog::find)
                .flatMap(Optional::stream)
                .map(Widget::dependency)
                .reduce(Dependency.NOTHING, Dependency::and);
    }
}
