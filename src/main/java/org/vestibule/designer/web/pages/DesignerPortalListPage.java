package org.vestibule.designer.web.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.vestibule.page.editing.AuthorPortals;
import org.vestibule.portal.Portal;

/** The portals, for a page author to choose from. */
@Named("designPortals")
@RequestScoped
public class DesignerPortalListPage {

    private final AuthorPortals portals;
    private List<Portal> all;

    @Inject
    public DesignerPortalListPage(AuthorPortals portals) {
        this.portals = portals;
    }

    public List<Portal> getAll() {
        if (all == null) {
            all = portals.all();
        }
        return all;
    }
}
