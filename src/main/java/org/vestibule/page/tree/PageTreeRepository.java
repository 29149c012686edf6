package org.vestibule.page.tree;

import org.vestibule.portal.Portal;

/** Where the pages of the portals stand in their trees. Nothing here checks rights. */
public interface PageTreeRepository {

    /** The tree of the portal's pages without those in the recycle bin. Lock the portal first to change it. */
    PageTree of(Portal portal);

    /** Stores a tree of the portal's pages; versions and dates of the pages stay, since none of them changed itself. */
    void store(Portal portal, PageTree tree);
}
