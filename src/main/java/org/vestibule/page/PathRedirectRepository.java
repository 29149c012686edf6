package org.vestibule.page;

import java.util.List;
import java.util.Optional;
import org.vestibule.portal.Portal;

/**
 * Stores redirects from the former paths of pages. Each leads to a page, not to a path, so that it takes a single
 * redirect to the present path, and there are no loops. Checks no rights.
 */
public interface PathRedirectRepository {

    /** The id of the page that had this path before; the caller has checked that no published page has it now. */
    Optional<Long> pageOnceAt(Portal portal, PagePath path);

    /** The former paths of the page, in alphabetical order. */
    List<String> formerPathsOf(long pageId);

    /** Adds a redirect from a path that the page leaves. */
    void keep(Portal portal, PagePath left, long pageId);

    /** Deletes the redirect from a path, because a published page takes it. */
    void forget(Portal portal, PagePath taken);

    void forgetAllOf(long pageId);
}
