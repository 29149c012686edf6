package org.vestibule.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalPages;

@ApplicationScoped
@Transactional
class StoredPortalPages implements PortalPages {

    private final Pages pages;

    @Inject
    StoredPortalPages(Pages pages) {
        this.pages = pages;
    }

    protected StoredPortalPages() {
        this(null);
    }

    @Override
    public List<Choice> of(Portal portal) {
        return pages.of(portal).stream().map(StoredPortalPages::choice).toList();
    }

    @Override
    public Optional<Choice> page(Portal portal, long pageId) {
        return pages.of(portal, pageId).map(StoredPortalPages::choice);
    }

    private static Choice choice(Page page) {
        return new Choice(page.id(), page.title(), page.path(), page.published().isPresent());
    }
}
