package org.vestibule.page.site;

import java.util.List;
import java.util.Optional;
import org.vestibule.portal.Portal;

/**
 * The data for a request to a portal's site, before access is checked.
 *
 * @param page the requested page; empty if it doesn't exist or isn't published
 * @param navigation the pages in the portal's navigation, in its order
 */
public record Visit(Portal portal, Optional<PublishedPage> page, List<PublishedPage> navigation) {

    public Visit {
        navigation = List.copyOf(navigation);
    }
}
