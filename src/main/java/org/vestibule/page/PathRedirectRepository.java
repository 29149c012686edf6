package org.vestibule.page;

import java.util.List;
import java.util.Optional;
import org.vestibule.portal.Portal;

/**
 * The paths that pages had before. Each leads to a page, not to a path, so it is always one step to where the page is now
 * and none can lead in a circle. Nothing here checks rights.
 */
public interface PathRedirectRepository {

    /** The page that had this path before; the caller has seen that none that visitors see has it now. */
    Optional<Long> pageOnceAt(Portal portal, PagePath path);

    /** The paths that the page had, by the alphabet. */
    List<String> formerPathsOf(long pageId);

    /** Lets a path that the page leaves lead to it. */
    void keep(Portal portal, PagePath left, long pageId);

    /** A page that visitors see takes the path, so it leads nowhere else. */
    void forget(Portal portal, PagePath taken);

    void forgetAllOf(long pageId);
}
