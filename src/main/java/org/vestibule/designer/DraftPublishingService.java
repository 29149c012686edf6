package org.vestibule.designer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.vestibule.page.Page;
import org.vestibule.page.PageRepository;
import org.vestibule.page.publishing.PublishingService;
import org.vestibule.security.Caller;
import org.vestibule.security.Requires;
import org.vestibule.security.Right;

/**
 * Publishes and unpublishes pages for authors, from the designer and from the list of pages: only the draft that the
 * author saw, and only if nobody else holds the edit lock. Screens publish in no other way; a test ensures that.
 */
@ApplicationScoped
@Transactional
@Requires(Right.PAGES)
public class DraftPublishingService {

    private final EditLockService editLocks;
    private final PageRepository pages;
    private final PublishCheck check;
    private final PublishingService publishing;
    private final Caller caller;

    @Inject
    public DraftPublishingService(
            EditLockService editLocks,
            PageRepository pages,
            PublishCheck check,
            PublishingService publishing,
            Caller caller) {
        this.editLocks = editLocks;
        this.pages = pages;
        this.check = check;
        this.publishing = publishing;
        this.caller = caller;
    }

    /** The warnings to show before the page is published. */
    public List<PublishWarning> warnings(long pageId, Set<String> broken) {
        return check.of(pages.byId(pageId, caller.portals()).orElseThrow(), broken);
    }

    /**
     * Publishes the draft that the author saw, unless there are warnings to confirm.
     *
     * @param broken the placements that failed on the author's canvas
     * @param anyway whether the author has confirmed the warnings
     */
    public PublishOutcome publish(long pageId, long seen, Set<String> broken, boolean anyway) {
        return editLocks.withLockOnce(
                pageId, seen, (page, editLock) -> publish(page, editLock, broken, anyway), PublishOutcome.NotNow::new);
    }

    private PublishOutcome publish(Page page, EditLock editLock, Set<String> broken, boolean anyway) {
        List<PublishWarning> warnings = anyway ? List.of() : check.of(page, broken);
        if (!warnings.isEmpty()) {
            return new PublishOutcome.NeedsConfirmation(warnings);
        }
        return new PublishOutcome.Published(editLocks.state(publishing.publish(page.id()), editLock));
    }

    /** Hides the page from visitors. */
    public PublishOutcome unpublish(long pageId, long seen) {
        return editLocks.withLockOnce(
                pageId,
                seen,
                (page, editLock) ->
                        new PublishOutcome.Published(editLocks.state(publishing.unpublish(pageId), editLock)),
                PublishOutcome.NotNow::new);
    }
}
