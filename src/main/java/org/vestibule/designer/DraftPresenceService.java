package org.vestibule.designer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import org.vestibule.page.Page;
import org.vestibule.page.PageRepository;
import org.vestibule.page.content.PageContent;
import org.vestibule.security.Caller;
import org.vestibule.security.Requires;
import org.vestibule.security.Right;

/** Renews a page's edit lock, and lets others watch. Both return the changes of the draft since. */
@ApplicationScoped
@Transactional
@Requires(Right.PAGES)
public class DraftPresenceService {

    private final PageRepository pages;
    private final DraftLog log;
    private final EditLockService editLocks;
    private final Caller caller;

    @Inject
    public DraftPresenceService(PageRepository pages, DraftLog log, EditLockService editLocks, Caller caller) {
        this.pages = pages;
        this.log = log;
        this.editLocks = editLocks;
        this.caller = caller;
    }

    /**
     * The caller's heartbeat: renews the caller's lock. If somebody else has taken over, they keep the lock, and the
     * result names them.
     */
    public DraftProgress heartbeat(long pageId, long seen) {
        Page page = pages.lock(pageId, caller.portals());
        return progress(page, Optional.of(editLocks.acquire(page)), seen);
    }

    /** Reads the draft's progress for a watcher. Changes nothing and takes no lock. */
    public DraftProgress watch(long pageId, long seen) {
        return progress(pages.byId(pageId, caller.portals()).orElseThrow(), log.currentLock(pageId), seen);
    }

    private DraftProgress progress(Page page, Optional<EditLock> editLock, long seen) {
        DraftState state = editLocks.state(page, editLock);
        Optional<Set<String>> repaint = new DraftAtVersion(log)
                .content(page, seen)
                .filter(before -> before.layout() == state.content().layout())
                .map((PageContent before) -> Repaint.between(before, state.content()));
        return new DraftProgress(state, seen, repaint);
    }
}
