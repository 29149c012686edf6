package org.vestibule.designer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.vestibule.designer.CommandOutcome.Reason;
import org.vestibule.page.Page;
import org.vestibule.page.PageRepository;
import org.vestibule.page.content.ContentChange;
import org.vestibule.page.content.Layout;
import org.vestibule.page.content.PageContent;
import org.vestibule.page.content.Placement;
import org.vestibule.page.editing.DraftLayoutChanger;
import org.vestibule.page.editing.DraftValidator;
import org.vestibule.page.editing.SaveDraftOutcome.PropertyViolation;
import org.vestibule.security.Caller;
import org.vestibule.security.Requires;
import org.vestibule.security.Right;
import org.vestibule.widget.catalog.WidgetCatalog;

/**
 * Changes drafts by commands, each of which is saved at once. A command names the version of the draft that its author
 * saw: if the draft has another version now, or someone else holds its edit lock, nothing is changed and the outcome
 * says so.
 */
@ApplicationScoped
@Transactional
@Requires(Right.PAGES)
public class DraftCommandService implements DraftLayoutChanger {

    private final PageRepository pages;
    private final DraftLog log;
    private final WidgetCatalog catalog;
    private final DraftValidator check;
    private final EditLockService editLocks;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public DraftCommandService(
            PageRepository pages,
            DraftLog log,
            WidgetCatalog catalog,
            DraftValidator check,
            EditLockService editLocks,
            Caller caller,
            Clock clock) {
        this.pages = pages;
        this.log = log;
        this.catalog = catalog;
        this.check = check;
        this.editLocks = editLocks;
        this.caller = caller;
        this.clock = clock;
    }

    /** Opens a page in the designer: takes the edit lock if it is free, otherwise the caller watches. */
    public DraftState open(long pageId) {
        Page page = pages.lock(pageId, caller.portals());
        return editLocks.state(page, editLocks.acquire(page));
    }

    /** The current draft, for a watcher. Changes nothing and takes no lock. */
    public DraftState look(long pageId) {
        return editLocks.state(pages.byId(pageId, caller.portals()).orElseThrow(), log.currentLock(pageId));
    }

    /** Takes the edit lock from its holder. All their edits are kept. */
    public DraftState takeOver(long pageId) {
        Page page = pages.lock(pageId, caller.portals());
        EditLock editLock = log.editLock(page);
        editLock.acquire(caller, clock.instant());
        return editLocks.state(page, editLock);
    }

    /** Releases the caller's edit lock. */
    public void leave(long pageId) {
        log.editLock(pages.lock(pageId, caller.portals())).release(caller);
    }

    public CommandOutcome execute(long pageId, CommandEnvelope sent, DraftCommand command) {
        return withLock(pageId, sent, (page, editLock) -> {
            PageContent before = page.draft();
            var resolution = new CommandResolver(page, before, catalog, pages, log);
            Optional<ResolvedChange> change = resolution.of(command);
            if (change.isEmpty()) {
                return new CommandOutcome.Impossible(resolution.reason());
            }
            return change.get().made() instanceof ContentChange.SetValues set
                    ? setValues(page, editLock, sent, change.get(), set)
                    : edit(page, editLock, sent, change.get());
        });
    }

    /** Undoes the last edit that isn't undone yet. */
    public CommandOutcome undo(long pageId, CommandEnvelope sent) {
        return withLock(pageId, sent, (page, editLock) -> log.edit(pageId, editLock.undoTop())
                .map(edit -> carryOut(
                        page,
                        editLock,
                        sent,
                        edit.undone(page.draftVersion() + 1, editLock.redoTop(), caller.name(), clock.instant()),
                        entry -> editLock.undone(edit, entry.number())))
                .orElse(new CommandOutcome.Impossible(Reason.NOTHING_TO_UNDO)));
    }

    /** Redoes the edit that was undone last. */
    public CommandOutcome redo(long pageId, CommandEnvelope sent) {
        return withLock(pageId, sent, (page, editLock) -> log.edit(pageId, editLock.redoTop())
                .map(edit -> carryOut(
                        page,
                        editLock,
                        sent,
                        edit.redone(page.draftVersion() + 1, caller.name(), clock.instant()),
                        entry -> editLock.redone(edit, entry.number())))
                .orElse(new CommandOutcome.Impossible(Reason.NOTHING_TO_REDO)));
    }

    @Override
    public void divide(Page page, Layout layout) {
        PageContent before = page.draft();
        if (before.layout() == layout) {
            return;
        }
        new CommandResolver(page, before, catalog, pages, log)
                .of(new DraftCommand.SetLayout(layout))
                .ifPresent(change -> edit(page, log.editLock(page), CommandEnvelope.at(page.draftVersion()), change));
    }

    private CommandOutcome withLock(
            long pageId, CommandEnvelope sent, BiFunction<Page, EditLock, CommandOutcome> work) {
        return editLocks.withLock(pageId, sent.seen(), work, refusal -> unlessDone(pageId, sent, refusal));
    }

    /**
     * Replaces a refusal by {@code DoneBefore} if the command was executed before and is a retry: then the command
     * itself changed the draft.
     */
    private CommandOutcome unlessDone(long pageId, CommandEnvelope sent, CommandOutcome refusal) {
        return refusal instanceof CommandOutcome.Stale stale && sent.key() != null
                ? log.ofCommand(pageId, sent.key())
                        .<CommandOutcome>map(edit -> new CommandOutcome.DoneBefore(stale.state(), edit))
                        .orElse(refusal)
                : refusal;
    }

    private CommandOutcome setValues(
            Page page, EditLock editLock, CommandEnvelope sent, ResolvedChange change, ContentChange.SetValues set) {
        PageContent before = page.draft();
        Placement changed = set.applyTo(before).placement(set.placement()).orElseThrow();
        List<PropertyViolation> wrong = check.violations(page.portal(), Stream.of(changed)).stream()
                .filter(value -> change.details().more().contains(value.property()))
                .toList();
        if (!wrong.isEmpty()) {
            return new CommandOutcome.Refused(wrong);
        }
        var clean = new ContentChange.SetValues(
                set.placement(), check.clean(changed).values());
        return edit(page, editLock, sent, ResolvedChange.of(before, clean, change.details()));
    }

    private CommandOutcome edit(Page page, EditLock editLock, CommandEnvelope sent, ResolvedChange change) {
        PageContent before = page.draft();
        if (change.made().applyTo(before).equals(before)) {
            return new CommandOutcome.Unchanged(editLocks.state(page, editLock));
        }
        DraftEdit edit = new DraftEdit(
                page.id(), page.draftVersion() + 1, change, editLock.undoTop(), caller.name(), clock.instant());
        return carryOut(page, editLock, sent, edit, entry -> editLock.edited(entry.number()));
    }

    private CommandOutcome carryOut(
            Page page, EditLock editLock, CommandEnvelope sent, DraftEdit edit, Consumer<DraftEdit> updateLock) {
        PageContent before = page.draft();
        PageContent after = edit.change().applyTo(before);
        page.draft(after, edit.at());
        edit.cameOf(sent);
        log.add(edit);
        updateLock.accept(edit);
        return new CommandOutcome.Done(editLocks.state(page, editLock), edit, Repaint.between(before, after));
    }
}
