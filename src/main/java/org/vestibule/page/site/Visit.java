package org.vestibule.page.site;

import java.util.List;
import java.util.Optional;
import org.vestibule.portal.Portal;

/**
 * What the database has for a request to a portal's site, before access is checked.
 *
 * @param page the page that they ask for; empty where there is none, or none that is published
 * @param navigation the pages that the portal's navigation lists, in its order
 */
public record Visit(Portal portal, Optional<PublishedPage> page, List<PublishedPage> navigation) {

    public Visit {
        navigation = List.copyOf(navigation);
    }
}
