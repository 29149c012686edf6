package org.vestibule.page.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vestibule.page.PagePath;
import org.vestibule.portal.Portal;

/**
 * Finds the published pages of the portals, uncached. It is called whenever a page is rendered, so its queries are
 * cheap. Checks no rights.
 */
public interface PublishedPageRepository {

    /**
     * The portal with the requested page; empty if there is no such portal.
     *
     * @param path the requested path; empty if it can't be a page's
     */
    Optional<Visit> visit(String portalKey, Optional<PagePath> path);

    /** The page, if it is one of this portal's. */
    Optional<PublishedPage> byId(Portal portal, long id);

    /** The paths of these pages by page id; pages of other portals are left out. */
    Map<Long, String> paths(Portal portal, Set<Long> ids);

    /**
     * The published ancestors of a page of the portal, from the top: the home page, then its parents, without the page
     * itself.
     */
    List<PublishedPage> trail(Portal portal, long id);

    /** The portal's published pages at these paths, by path. */
    Map<String, PublishedPage> at(Portal portal, Set<String> paths);
}
