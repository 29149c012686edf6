package org.vestibule.designer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.vestibule.page.Page;
import org.vestibule.page.PageRepository;
import org.vestibule.page.Revision;
import org.vestibule.page.content.PageContent;
import org.vestibule.security.Caller;
import org.vestibule.security.Requires;
import org.vestibule.security.Right;

/** Reads the history of a page: its revisions, and the edits of its draft. */
@ApplicationScoped
@Transactional
@Requires(Right.PAGES)
public class DraftHistory {

    /** A state of a page: a revision, its draft after an edit, or its current draft. */
    public sealed interface Point {

        record OfRevision(int number) implements Point {}

        record AfterEdit(long number) implements Point {}

        record Now() implements Point {}
    }

    private final PageRepository pages;
    private final DraftLog log;
    private final Caller caller;

    @Inject
    public DraftHistory(PageRepository pages, DraftLog log, Caller caller) {
        this.pages = pages;
        this.log = log;
        this.caller = caller;
    }

    /** The revisions before that number, the newest first. */
    public List<Revision> revisions(long pageId, int before, int most) {
        return pages.revisions(page(pageId), before, most);
    }

    /** The edits before that number, the newest first. */
    public List<DraftEdit> edits(long pageId, long before, int most) {
        return pages.mayBeSeen(pageId, caller.portals()) ? log.latest(pageId, before, most) : List.of();
    }

    public Optional<Revision> revision(long pageId, int number) {
        return pages.revision(page(pageId), number);
    }

    public Optional<DraftEdit> edit(long pageId, long number) {
        return pages.mayBeSeen(pageId, caller.portals()) ? log.edit(pageId, number) : Optional.empty();
    }

    /** The page's content at that point; empty if the point doesn't exist or can't be reconstructed any more. */
    public Optional<PageContent> content(long pageId, Point point) {
        Page page = page(pageId);
        if (point instanceof Point.OfRevision revision) {
            return pages.revision(page, revision.number()).map(Revision::content);
        }
        return point instanceof Point.AfterEdit edit
                ? new DraftAtVersion(log).content(page, edit.number())
                : Optional.of(page.draft());
    }

    private Page page(long pageId) {
        return pages.byId(pageId, caller.portals()).orElseThrow();
    }
}
