package org.vestibule.designer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.vestibule.page.Page;
import org.vestibule.page.Pages;
import org.vestibule.page.Publishing;
import org.vestibule.security.Requires;
import org.vestibule.security.Right;

/**
 * Publishes and unpublishes for authors, from the designer and from the list of pages: what the author saw, and nothing
 * else, while nobody else is at work on it. It is the only way to publish that screens have; a test holds that.
 */
@ApplicationScoped
@Transactional
@Requires(Right.PAGES)
public class DraftPublishing {

    private final Desks desks;
    private final Pages pages;
    private final PublishCheck check;
    private final Publishing publishing;

    @Inject
    public DraftPublishing(Desks desks, Pages pages, PublishCheck check, Publishing publishing) {
        this.desks = desks;
        this.pages = pages;
        this.check = check;
        this.publishing = publishing;
    }

    /** What there is to know before the page is published. */
    public List<Concern> concerns(long pageId, Set<String> broken) {
        return check.of(pages.byId(pageId).orElseThrow(), broken);
    }

    /**
     * Publishes the draft that the author saw, unless there is something to know first.
     *
     * @param broken the placements that the author saw to fail
     * @param anyway whether the author knows, and wants it nevertheless
     */
    public PublishOutcome publish(long pageId, long seen, Set<String> broken, boolean anyway) {
        return desks.visit(
                pageId, seen, (page, desk) -> publish(page, desk, broken, anyway), PublishOutcome.NotNow::new);
    }

    private PublishOutcome publish(Page page, Desk desk, Set<String> broken, boolean anyway) {
        List<Concern> concerns = anyway ? List.of() : check.of(page, broken);
        if (!concerns.isEmpty()) {
            return new PublishOutcome.Doubted(concerns);
        }
        return new PublishOutcome.Published(desks.state(publishing.publish(page.id()), desk));
    }

    /** Hides the page from visitors. */
    public PublishOutcome unpublish(long pageId, long seen) {
        return desks.visit(
                pageId,
                seen,
                (page, desk) -> new PublishOutcome.Published(desks.state(publishing.unpublish(pageId), desk)),
                PublishOutcome.NotNow::new);
    }
}
