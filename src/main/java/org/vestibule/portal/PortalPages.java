package org.vestibule.portal;

import java.util.List;
import java.util.Optional;

/** What a portal's records need to know of its pages, which another room keeps. */
public interface PortalPages {

    /** A page to choose: its number, title, path within the portal ("" for the home page), and whether it is published. */
    record Choice(long id, String title, String path, boolean published) {}

    /** The portal's pages in navigation order. */
    List<Choice> of(Portal portal);

    /** The page, if it is one of this portal's. */
    Optional<Choice> page(Portal portal, long pageId);
}
