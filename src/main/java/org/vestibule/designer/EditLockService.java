package org.vestibule.designer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.vestibule.page.Page;
import org.vestibule.page.PageRepository;
import org.vestibule.page.publishing.PlanPublication;
import org.vestibule.security.Caller;

/** Acquires the edit lock of a page for the caller, and reads the state of its draft. Must be called within a transaction. */
@ApplicationScoped
class EditLockService {

    private static final int MAX_EDITS_TOLD = 100;

    private final PageRepository pages;
    private final DraftLog log;
    private final PlanPublication plan;
    private final Caller caller;
    private final Clock clock;

    @Inject
    EditLockService(PageRepository pages, DraftLog log, PlanPublication plan, Caller caller, Clock clock) {
        this.pages = pages;
        this.log = log;
        this.plan = plan;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Acquires the edit lock and runs the work, if nobody else holds the lock and the draft still has the version that the caller
     * saw.
     *
     * @param seen the version of the draft that the caller saw
     * @param otherwise turns the reason for not running the work, {@code Held} or {@code Stale}, into a result
     */
    <T> T withLock(long pageId, long seen, BiFunction<Page, EditLock, T> work, Function<CommandOutcome, T> otherwise) {
        Page page = pages.lock(pageId, caller.portals());
        EditLock editLock = log.editLock(page);
        Instant now = clock.instant();
        Optional<EditLock.Holder> holder = editLock.holderOtherThan(caller, now);
        if (holder.isPresent()) {
            return otherwise.apply(new CommandOutcome.Held(state(page, editLock), holder.get()));
        }
        editLock.acquire(caller, now);
        if (page.draftVersion() != seen) {
            return otherwise.apply(
                    new CommandOutcome.Stale(state(page, editLock), log.since(pageId, seen, MAX_EDITS_TOLD)));
        }
        return work.apply(page, editLock);
    }

    /**
     * The same for a single command from another screen: releases the lock afterwards, unless the caller held it
     * before.
     */
    <T> T withLockOnce(
            long pageId, long seen, BiFunction<Page, EditLock, T> work, Function<CommandOutcome, T> otherwise) {
        EditLock editLock = log.editLock(pages.lock(pageId, caller.portals()));
        boolean atWork = editLock.isHeldBy(caller, clock.instant());
        T result = withLock(pageId, seen, work, otherwise);
        if (!atWork) {
            editLock.release(caller);
        }
        return result;
    }

    /** Acquires the edit lock, unless somebody else holds it. The page's row must be locked. */
    EditLock acquire(Page page) {
        EditLock editLock = log.editLock(page);
        Instant now = clock.instant();
        if (editLock.holderOtherThan(caller, now).isEmpty()) {
            editLock.acquire(caller, now);
        }
        return editLock;
    }

    /** The state of the draft for the caller. The page's row must be locked. */
    DraftState state(Page page, EditLock editLock) {
        return state(page, Optional.of(editLock));
    }

    /**
     * The same for a page that may have no edit lock yet. If the draft was replaced without an edit, the lock belongs
     * to an older version; then there is nothing to undo or redo.
     */
    DraftState state(Page page, Optional<EditLock> editLock) {
        Optional<EditLock> upToDate = editLock.filter(each -> each.isAt(page.draftVersion()));
        return new DraftState(
                page,
                page.draft(),
                page.draftVersion(),
                upToDate.flatMap(each -> log.edit(page.id(), each.undoTop())),
                upToDate.flatMap(each -> log.edit(page.id(), each.redoTop())),
                plan.next(page.id()),
                editLock.flatMap(each -> each.holderOtherThan(caller, clock.instant())));
    }
}
