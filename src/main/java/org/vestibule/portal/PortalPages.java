package org.vestibule.portal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives the portal's records access to its pages, which another feature stores. */
public interface PortalPages {

    /** A page to choose: its id, title, path within the portal ("" for the home page), and whether it is published. */
    record Choice(long id, String title, String path, boolean published) {}

    /** The portal's pages in navigation order. */
    List<Choice> of(Portal portal);

    /** The pages with these ids, by id, of any portals; without those in the recycle bin. */
    Map<Long, Choice> pages(Collection<Long> pageIds);

    /** Whether the published version of the page has this widget; false if the page isn't published. */
    boolean shows(long pageId, String widget);

    /** The titles of the pages that the role opens, in alphabetical order; without those in the recycle bin. */
    List<String> titlesOpenedBy(long roleId);

    /** The page, if it belongs to this portal. */
    Optional<Choice> page(Portal portal, long pageId);
}
