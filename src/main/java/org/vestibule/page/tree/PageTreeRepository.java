package org.vestibule.page.tree;

import org.vestibule.portal.Portal;

/** Stores the trees of the portals' pages. Checks no rights. */
public interface PageTreeRepository {

    /** The tree of the portal's pages without those in the recycle bin. Lock the portal first to change it. */
    PageTree of(Portal portal);

    /** Stores a tree of the portal's pages; versions and dates of the pages stay unchanged. */
    void store(Portal portal, PageTree tree);
}
