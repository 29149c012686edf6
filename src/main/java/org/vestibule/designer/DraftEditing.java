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
import org.vestibule.page.ContentChange;
import org.vestibule.page.DraftChange.WrongValue;
import org.vestibule.page.DraftCheck;
import org.vestibule.page.DraftLayouts;
import org.vestibule.page.Layout;
import org.vestibule.page.Page;
import org.vestibule.page.PageContent;
import org.vestibule.page.Pages;
import org.vestibule.page.Placement;
import org.vestibule.security.Caller;
import org.vestibule.security.Requires;
import org.vestibule.security.Right;
import org.vestibule.widget.internal.WidgetCatalog;

/**
 * Changes drafts by commands, each saved as it happens. A command is given for the version of the draft that its author
 * saw: where the draft is another by now, or someone else is at work on it, nothing happens and the outcome says so.
 */
@ApplicationScoped
@Transactional
@Requires(Right.PAGES)
public class DraftEditing implements DraftLayouts {

    private final Pages pages;
    private final Journal journal;
    private final WidgetCatalog catalog;
    private final DraftCheck check;
    private final Desks desks;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public DraftEditing(
            Pages pages,
            Journal journal,
            WidgetCatalog catalog,
            DraftCheck check,
            Desks desks,
            Caller caller,
            Clock clock) {
        this.pages = pages;
        this.journal = journal;
        this.catalog = catalog;
        this.check = check;
        this.desks = desks;
        this.caller = caller;
        this.clock = clock;
    }

    /** Comes to a page's desk: to work, if nobody else is at it, else to watch. */
    public DraftState open(long pageId) {
        Page page = pages.claim(pageId);
        return desks.state(page, desks.come(page));
    }

    /** The draft as it is, for someone who comes to look only. It changes nothing, and holds nobody up. */
    public DraftState look(long pageId) {
        return desks.state(pages.byId(pageId).orElseThrow(), journal.deskOf(pageId));
    }

    /** Takes the place of whoever is at work on the page. All they did is kept. */
    public DraftState takeOver(long pageId) {
        Page page = pages.claim(pageId);
        Desk desk = journal.desk(page);
        desk.take(caller, clock.instant());
        return desks.state(page, desk);
    }

    /** Leaves the page to others. */
    public void leave(long pageId) {
        journal.desk(pages.claim(pageId)).leave(caller);
    }

    public CommandOutcome execute(long pageId, SentCommand sent, DraftCommand command) {
        return atDesk(pageId, sent, (page, desk) -> {
            PageContent before = page.draft();
            var resolution = new Resolution(page, before, catalog, pages, journal);
            Optional<Change> change = resolution.of(command);
            if (change.isEmpty()) {
                return new CommandOutcome.Impossible(resolution.obstacle());
            }
            return change.get().made() instanceof ContentChange.SetValues set
                    ? setValues(page, desk, sent, change.get(), set)
                    : edit(page, desk, sent, change.get());
        });
    }

    /** Takes back the last edit that wasn't taken back yet. */
    public CommandOutcome undo(long pageId, SentCommand sent) {
        return atDesk(pageId, sent, (page, desk) -> journal.edit(pageId, desk.undoTop())
                .map(edit -> carryOut(
                        page,
                        desk,
                        sent,
                        edit.undone(page.draftVersion() + 1, desk.redoTop(), caller.name(), clock.instant()),
                        entry -> desk.undone(edit, entry.number())))
                .orElse(new CommandOutcome.Impossible(Reason.NOTHING_TO_UNDO)));
    }

    /** Makes the edit again that was taken back last. */
    public CommandOutcome redo(long pageId, SentCommand sent) {
        return atDesk(pageId, sent, (page, desk) -> journal.edit(pageId, desk.redoTop())
                .map(edit -> carryOut(
                        page,
                        desk,
                        sent,
                        edit.redone(page.draftVersion() + 1, caller.name(), clock.instant()),
                        entry -> desk.redone(edit, entry.number())))
                .orElse(new CommandOutcome.Impossible(Reason.NOTHING_TO_REDO)));
    }

    @Override
    public void divide(Page page, Layout layout) {
        PageContent before = page.draft();
        if (before.layout() == layout) {
            return;
        }
        new Resolution(page, before, catalog, pages, journal)
                .of(new DraftCommand.SetLayout(layout))
                .ifPresent(change -> edit(page, journal.desk(page), SentCommand.at(page.draftVersion()), change));
    }

    private CommandOutcome atDesk(long pageId, SentCommand sent, BiFunction<Page, Desk, CommandOutcome> work) {
        return desks.at(pageId, sent.seen(), work, hindered -> unlessDone(pageId, sent, hindered));
    }

    /** A command that was carried out before, and is sent again as its answer was lost, is what changed the draft. */
    private CommandOutcome unlessDone(long pageId, SentCommand sent, CommandOutcome hindered) {
        return hindered instanceof CommandOutcome.Stale stale && sent.key() != null
                ? journal.ofCommand(pageId, sent.key())
                        .<CommandOutcome>map(edit -> new CommandOutcome.DoneBefore(stale.state(), edit))
                        .orElse(hindered)
                : hindered;
    }

    private CommandOutcome setValues(
            Page page, Desk desk, SentCommand sent, Change change, ContentChange.SetValues set) {
        PageContent before = page.draft();
        Placement changed = set.applyTo(before).placement(set.placement()).orElseThrow();
        List<WrongValue> wrong = check.wrongValues(page.portal(), Stream.of(changed)).stream()
                .filter(value -> change.details().more().contains(value.property()))
                .toList();
        if (!wrong.isEmpty()) {
            return new CommandOutcome.Refused(wrong);
        }
        var clean = new ContentChange.SetValues(
                set.placement(), check.clean(changed).values());
        return edit(page, desk, sent, Change.of(before, clean, change.details()));
    }

    private CommandOutcome edit(Page page, Desk desk, SentCommand sent, Change change) {
        PageContent before = page.draft();
        if (change.made().applyTo(before).equals(before)) {
            return new CommandOutcome.Unchanged(desks.state(page, desk));
        }
        Edit edit =
                new Edit(page.id(), page.draftVersion() + 1, change, desk.undoTop(), caller.name(), clock.instant());
        return carryOut(page, desk, sent, edit, entry -> desk.edited(entry.number()));
    }

    private CommandOutcome carryOut(Page page, Desk desk, SentCommand sent, Edit edit, Consumer<Edit> bookkeeping) {
        PageContent before = page.draft();
        PageContent after = edit.change().applyTo(before);
        page.draft(after, edit.at());
        edit.cameOf(sent);
        journal.add(edit);
        bookkeeping.accept(edit);
        return new CommandOutcome.Done(desks.state(page, desk), edit, Repaint.between(before, after));
    }
}
