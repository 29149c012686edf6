package org.vestibule.page.bin;

import java.util.List;
import java.util.Optional;
import org.vestibule.page.Page;
import org.vestibule.portal.Portal;

/** Stores the pages in the portals' recycle bins. Checks no rights. */
interface RecycleBinRepository {

    /** The pages in the portal's recycle bin, the most recently deleted first. */
    List<Page> of(Portal portal);

    Optional<Page> of(Portal portal, long id);

    /** Deletes the page with its revisions. Its parent becomes the former parent of its subpages in the bin. */
    void erase(Page page);
}
