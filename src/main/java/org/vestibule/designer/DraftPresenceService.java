package org.vestibule.designer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import org.vestibule.page.Page;
import org.vestibule.page.PageContent;
import org.vestibule.page.PageRepository;
import org.vestibule.security.Requires;
import org.vestibule.security.Right;

/** Keeps up who is at work on a page, and lets others watch. Both tell what happened to the draft meanwhile. */
@ApplicationScoped
@Transactional
@Requires(Right.PAGES)
public class DraftPresenceService {

    private final PageRepository pages;
    private final DraftLog journal;
    private final EditLockService editLocks;

    @Inject
    public DraftPresenceService(PageRepository pages, DraftLog journal, EditLockService editLocks) {
        this.pages = pages;
        this.journal = journal;
        this.editLocks = editLocks;
    }

    /** Says that the caller is still at work; where somebody took their place, it stays taken, and they learn by whom. */
    public DraftProgress stay(long pageId, long seen) {
        Page page = pages.claim(pageId);
        return progress(page, Optional.of(editLocks.come(page)), seen);
    }

    /** Looks over somebody's shoulder. It changes nothing, and holds nobody up. */
    public DraftProgress watch(long pageId, long seen) {
        return progress(pages.byId(pageId).orElseThrow(), journal.deskOf(pageId), seen);
    }

    private DraftProgress progress(Page page, Optional<EditLock> editLock, long seen) {
        DraftState state = editLocks.state(page, editLock);
        Optional<Set<String>> repaint = new DraftAtVersion(journal)
                .content(page, seen)
                .filter(before -> before.layout() == state.content().layout())
                .map((PageContent before) -> Repaint.between(before, state.content()));
        return new DraftProgress(state, seen, repaint);
    }
}
