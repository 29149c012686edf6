package org.vestibule.page.bin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vestibule.page.Page;
import org.vestibule.page.PagePath;
import org.vestibule.page.PageRepository;
import org.vestibule.page.PathRedirectRepository;
import org.vestibule.page.editing.CreatePage;
import org.vestibule.page.tree.PagePosition;
import org.vestibule.page.tree.PageTree;
import org.vestibule.page.tree.PageTreeRepository;
import org.vestibule.portal.Portal;
import org.vestibule.security.Caller;
import org.vestibule.security.Requires;
import org.vestibule.security.Right;

/** Moves pages to the recycle bin, restores them and deletes them permanently. */
@ApplicationScoped
@Transactional
@Requires(Right.PAGES)
public class RecycleBin {

    private final PageRepository pages;
    private final RecycleBinRepository binned;
    private final PageTreeRepository places;
    private final PathRedirectRepository redirects;
    private final CreatePage createPage;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public RecycleBin(
            PageRepository pages,
            RecycleBinRepository binned,
            PageTreeRepository places,
            PathRedirectRepository redirects,
            CreatePage createPage,
            Caller caller,
            Clock clock) {
        this.pages = pages;
        this.binned = binned;
        this.places = places;
        this.redirects = redirects;
        this.createPage = createPage;
        this.caller = caller;
        this.clock = clock;
    }

    /** The pages in the recycle bin, the most recently deleted first. */
    public List<Page> of(Portal portal) {
        return binned.of(portal);
    }

    /**
     * Moves a page to the recycle bin, either with its subpages, or the subpages take its place. Returns the moved
     * pages; empty if the portal has no such page any more.
     */
    public List<Page> delete(Portal portal, long pageId, boolean withSubpages) {
        pages.lock(portal);
        PageTree tree = places.of(portal);
        if (!tree.has(pageId)) {
            return List.of();
        }
        List<Long> ids = new ArrayList<>(List.of(pageId));
        if (withSubpages) {
            ids.addAll(tree.below(pageId));
        }
        List<Page> deleted = ids.stream().map(pages::lock).toList();
        PageTree rest = tree;
        for (Page page : deleted) {
            page.delete(caller.name(), clock.instant());
            rest = rest.without(page.id());
        }
        places.store(portal, rest);
        return deleted;
    }

    /**
     * Restores a page, unpublished, as the last page under its parent, or on the top level if the parent doesn't exist.
     *
     * @param path its new path; null for its former path
     */
    public RestorePageOutcome restore(Portal portal, long pageId, String path) {
        pages.lock(portal);
        Optional<Page> found = binned.of(portal, pageId);
        if (found.isEmpty()) {
            return new RestorePageOutcome.Gone();
        }
        Page page = pages.lock(pageId);
        Optional<PagePath> wanted = path == null ? Optional.of(new PagePath(page.path())) : PagePath.parse(path);
        if (wanted.isEmpty()) {
            return new RestorePageOutcome.NotAPath(page);
        }
        Optional<Page> taken = pages.at(portal, wanted.get());
        if (taken.isPresent()) {
            return new RestorePageOutcome.PathTaken(page, taken.get(), createPage.freePath(portal, wanted.get()));
        }
        PageTree tree = places.of(portal);
        Long parent = page.parentId().filter(tree::has).orElse(null);
        page.restore(wanted.get(), clock.instant());
        places.store(portal, tree.with(pageId, PagePosition.lastUnder(parent)));
        return new RestorePageOutcome.Restored(page, Optional.ofNullable(parent).flatMap(pages::byId));
    }

    /** Deletes a page in the recycle bin permanently, with all its revisions. False if it isn't there any more. */
    public boolean erase(Portal portal, long pageId) {
        pages.lock(portal);
        Optional<Page> page = binned.of(portal, pageId);
        page.ifPresent(found -> {
            redirects.forgetAllOf(pageId);
            binned.erase(found);
        });
        return page.isPresent();
    }
}
