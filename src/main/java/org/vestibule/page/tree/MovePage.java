package org.vestibule.page.tree;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.vestibule.page.Page;
import org.vestibule.page.PageRepository;
import org.vestibule.portal.Portal;
import org.vestibule.security.Requires;
import org.vestibule.security.Right;

/** Moves pages within their portal's tree. Paths stay as they are, so that no link breaks. */
@ApplicationScoped
@Transactional
@Requires(Right.PAGES)
public class MovePage {

    private final PageRepository pages;
    private final PageTreeRepository places;

    @Inject
    public MovePage(PageRepository pages, PageTreeRepository places) {
        this.pages = pages;
        this.places = places;
    }

    /** The tree of the portal's pages, without those in the recycle bin. */
    public PageTree tree(Portal portal) {
        return places.of(portal);
    }

    /** Moves a page with its subpages to a position. */
    public MovePageOutcome move(Portal portal, long pageId, PagePosition position) {
        pages.lock(portal);
        return pages.of(portal, pageId)
                .map(page -> move(page, position, places.of(portal)))
                .orElseGet(MovePageOutcome.Gone::new);
    }

    /** Moves a page with its subpages by a step. */
    public MovePageOutcome step(Portal portal, long pageId, MoveDirection step) {
        pages.lock(portal);
        Optional<Page> page = pages.of(portal, pageId);
        if (page.isEmpty()) {
            return new MovePageOutcome.Gone();
        }
        PageTree tree = places.of(portal);
        Optional<PagePosition> position = tree.position(pageId, step);
        return position.isEmpty()
                ? new MovePageOutcome.AtTheEnd(page.get(), step)
                : move(page.get(), position.get(), tree);
    }

    private MovePageOutcome move(Page page, PagePosition position, PageTree tree) {
        if (!tree.offers(position)) {
            return new MovePageOutcome.PlaceGone(page);
        }
        if (position.parent() != null && tree.isWithin(position.parent(), page.id())) {
            return new MovePageOutcome.IntoItself(page);
        }
        PageTree moved = tree.with(page.id(), position);
        places.store(page.portal(), moved);
        List<Long> siblings = moved.under(moved.parentOf(page.id()).orElse(null));
        Optional<Page> parent = moved.parentOf(page.id()).flatMap(pages::byId);
        return new MovePageOutcome.Moved(page, parent, siblings.indexOf(page.id()) + 1, siblings.size());
    }
}
