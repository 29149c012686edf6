package org.vestibule.page.bin;

import java.util.List;
import java.util.Optional;
import org.vestibule.page.Page;
import org.vestibule.portal.Portal;

/** The pages in the portals' recycle bins. Nothing here checks rights. */
interface RecycleBinRepository {

    /** Those of a portal, the latest first. */
    List<Page> of(Portal portal);

    Optional<Page> of(Portal portal, long id);

    /** Deletes the page with its revisions. Pages in the bin that stood under it count as having stood under its parent. */
    void erase(Page page);
}
