package org.vestibule.designer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.vestibule.page.Page;
import org.vestibule.page.Pages;
import org.vestibule.page.PublicationPlan;
import org.vestibule.security.Caller;

/** Lets the caller work at a page's desk, and says how things stand there. To be called within a transaction. */
@ApplicationScoped
class Desks {

    private static final int MOST_SAID = 100;

    private final Pages pages;
    private final Journal journal;
    private final PublicationPlan plan;
    private final Caller caller;
    private final Clock clock;

    @Inject
    Desks(Pages pages, Journal journal, PublicationPlan plan, Caller caller, Clock clock) {
        this.pages = pages;
        this.journal = journal;
        this.plan = plan;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Does the work, if nobody else is at work on the page and its draft still is what the caller saw.
     *
     * @param otherwise makes a result of what was in the way: {@code Held} or {@code Stale}
     */
    <T> T at(long pageId, long seen, BiFunction<Page, Desk, T> work, Function<CommandOutcome, T> otherwise) {
        Page page = pages.claim(pageId);
        Desk desk = journal.desk(page);
        Instant now = clock.instant();
        Optional<Desk.Holder> holder = desk.otherThan(caller, now);
        if (holder.isPresent()) {
            return otherwise.apply(new CommandOutcome.Held(state(page, desk), holder.get()));
        }
        desk.take(caller, now);
        if (page.draftVersion() != seen) {
            return otherwise.apply(new CommandOutcome.Stale(state(page, desk), journal.since(pageId, seen, MOST_SAID)));
        }
        return work.apply(page, desk);
    }

    /** The same for a single command from elsewhere: it holds nobody up who opens the page afterwards. */
    <T> T visit(long pageId, long seen, BiFunction<Page, Desk, T> work, Function<CommandOutcome, T> otherwise) {
        Desk desk = journal.desk(pages.claim(pageId));
        boolean atWork = desk.isHeldBy(caller, clock.instant());
        T result = at(pageId, seen, work, otherwise);
        if (!atWork) {
            desk.leave(caller);
        }
        return result;
    }

    /** The claimed page's desk, at which the caller is from now on, unless somebody else is. */
    Desk come(Page page) {
        Desk desk = journal.desk(page);
        Instant now = clock.instant();
        if (desk.otherThan(caller, now).isEmpty()) {
            desk.take(caller, now);
        }
        return desk;
    }

    /** The claimed page's draft as the caller is shown it. */
    DraftState state(Page page, Desk desk) {
        return state(page, Optional.of(desk));
    }

    /** The same for a page that may not have a desk yet, or one that missed how the draft was replaced. */
    DraftState state(Page page, Optional<Desk> desk) {
        Optional<Desk> upToDate = desk.filter(each -> each.isAt(page.draftVersion()));
        return new DraftState(
                page,
                page.draft(),
                page.draftVersion(),
                upToDate.flatMap(each -> journal.edit(page.id(), each.undoTop())),
                upToDate.flatMap(each -> journal.edit(page.id(), each.redoTop())),
                plan.next(page.id()),
                desk.flatMap(each -> each.otherThan(caller, clock.instant())));
    }
}
