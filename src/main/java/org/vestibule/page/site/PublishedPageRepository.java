package org.vestibule.page.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vestibule.page.PagePath;
import org.vestibule.portal.Portal;

/**
 * Finds the pages of the portals for their visitors. Each page that is rendered asks, and gets what the database holds at that
 * moment; so it is made to cost little. Nothing here checks rights.
 */
public interface PublishedPageRepository {

    /**
     * What someone who comes to a portal's site finds; empty where there is no such portal.
     *
     * @param path the page that they ask for; empty where no page can be meant
     */
    Optional<Visit> visit(String portalKey, Optional<PagePath> path);

    /** The page, if it is one of this portal's. */
    Optional<PublishedPage> byId(Portal portal, long id);

    /** The paths of those among the pages that are this portal's, by the pages' numbers. */
    Map<Long, String> paths(Portal portal, Set<Long> ids);

    /**
     * The way down to a page of the portal: the home page, then those that it stands under, from the top; without itself,
     * and without those that aren't published.
     */
    List<PublishedPage> trail(Portal portal, long id);

    /** Those of the portal's pages at the paths that are published, by their paths. */
    Map<String, PublishedPage> at(Portal portal, Set<String> paths);
}
