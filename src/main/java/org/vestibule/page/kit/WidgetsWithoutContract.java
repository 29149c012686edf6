package org.vestibule.page.kit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.vestibule.page.Page;
import org.vestibule.page.PageRepository;
import org.vestibule.page.Revision;
import org.vestibule.page.content.PageContent;
import org.vestibule.page.content.Placement;
import org.vestibule.portal.PortalRepository;
import org.vestibule.portal.transfer.UnknownWidgets;
import org.vestibule.widget.catalog.WidgetCatalog;

@ApplicationScoped
@Transactional
class WidgetsWithoutContract implements UnknownWidgets {

    private final PortalRepository portals;
    private final PageRepository pages;
    private final WidgetCatalog catalog;

    @Inject
    WidgetsWithoutContract(PortalRepository portals, PageRepository pages, WidgetCatalog catalog) {
        this.portals = portals;
        this.pages = pages;
        this.catalog = catalog;
    }

    @Override
    public List<String> onPagesOf(long portalId) {
        return portals.byId(portalId).map(pages::of).orElse(List.of()).stream()
                .flatMap(WidgetsWithoutContract::contents)
                .flatMap(PageContent::placements)
                .map(Placement::widget)
                .distinct()
                .filter(widget -> catalog.find(widget).isEmpty())
                .sorted()
                .toList();
    }

    private static Stream<PageContent> contents(Page page) {
        return Stream.concat(Stream.of(page.draft()), page.published().map(Revision::content).stream());
    }
}
