package org.vestibule.page;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.vestibule.portal.Portal;
import org.vestibule.security.PortalScope;

/** Stores the pages of the portals. Checks no rights. */
public interface PageRepository {

    /** The page, even if it is in the recycle bin. */
    Optional<Page> byId(long id);

    /** The same, if its portal may be seen. */
    default Optional<Page> byId(long id, PortalScope visible) {
        return byId(id).filter(visible::contains);
    }

    Optional<Page> at(Portal portal, PagePath path);

    /** Whether there is such a page in a portal that may be seen. Who may see all portals is let through unasked. */
    default boolean mayBeSeen(long id, PortalScope visible) {
        return visible.isAll() || byId(id, visible).isPresent();
    }

    /** The page of that portal, unless it is in the recycle bin. */
    default Optional<Page> of(Portal portal, long id) {
        return byId(id).filter(page -> page.portal().id().equals(portal.id()))
                .filter(page -> page.deletedAt().isEmpty());
    }

    /** All pages of the portal in the order of the tree, without those in the recycle bin. */
    List<Page> of(Portal portal);

    Optional<Revision> revision(long id);

    /** The revision of the page with that number. */
    Optional<Revision> revision(Page page, int number);

    /** The page's revisions before that number, the newest first; at most {@code most}. */
    List<Revision> revisions(Page page, int before, int most);

    void add(Page page);

    /**
     * The page, locked until the end of the transaction.
     *
     * @throws java.util.NoSuchElementException where there is none
     */
    Page lock(long id);

    /** The same; a page whose portal may not be seen counts as none. */
    default Page lock(long id, PortalScope visible) {
        Page page = lock(id);
        if (!visible.contains(page)) {
            throw new NoSuchElementException("There is no page " + id + " to see");
        }
        return page;
    }

    /** Keeps others from adding pages to the portal until the end of the transaction. */
    void lock(Portal portal);
}
