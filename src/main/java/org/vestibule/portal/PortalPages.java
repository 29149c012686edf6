package org.vestibule.portal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a portal's records need to know of its pages, which another room keeps. */
public interface PortalPages {

    /** A page to choose: its number, title, path within the portal ("" for the home page), and whether it is published. */
    record Choice(long id, String title, String path, boolean published) {}

    /** The portal's pages in navigation order. */
    List<Choice> of(Portal portal);

    /** The pages with these numbers, of whatever portals, by their numbers; those in the recycle bin are left out. */
    Map<Long, Choice> pages(Collection<Long> pageIds);

    /** Whether visitors find this widget on the page as it is published; false where it isn't. */
    boolean shows(long pageId, String widget);

    /** The titles of the pages that the role opens, in the alphabet's order; those in the recycle bin are left out. */
    List<String> titlesOpenedBy(long roleId);

    /** The page, if it is one of this portal's. */
    Optional<Choice> page(Portal portal, long pageId);
}
