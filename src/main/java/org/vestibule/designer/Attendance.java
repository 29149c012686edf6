package org.vestibule.designer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import org.vestibule.page.Page;
import org.vestibule.page.PageContent;
import org.vestibule.page.Pages;
import org.vestibule.security.Requires;
import org.vestibule.security.Right;

/** Keeps up who is at work on a page, and lets others watch. Both tell what happened to the draft meanwhile. */
@ApplicationScoped
@Transactional
@Requires(Right.PAGES)
public class Attendance {

    private final Pages pages;
    private final Journal journal;
    private final Desks desks;

    @Inject
    public Attendance(Pages pages, Journal journal, Desks desks) {
        this.pages = pages;
        this.journal = journal;
        this.desks = desks;
    }

    /** Says that the caller is still at work; where somebody took their place, it stays taken, and they learn by whom. */
    public Progress stay(long pageId, long seen) {
        Page page = pages.claim(pageId);
        return progress(page, Optional.of(desks.come(page)), seen);
    }

    /** Looks over somebody's shoulder. It changes nothing, and holds nobody up. */
    public Progress watch(long pageId, long seen) {
        return progress(pages.byId(pageId).orElseThrow(), journal.deskOf(pageId), seen);
    }

    private Progress progress(Page page, Optional<Desk> desk, long seen) {
        DraftState state = desks.state(page, desk);
        Optional<Set<String>> repaint = new Past(journal)
                .content(page, seen)
                .filter(before -> before.layout() == state.content().layout())
                .map((PageContent before) -> Repaint.between(before, state.content()));
        return new Progress(state, seen, repaint);
    }
}
