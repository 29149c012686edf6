package org.vestibule.designer;

import java.util.List;
import java.util.Optional;
import org.vestibule.page.Page;
import org.vestibule.page.content.PageContent;

/** Reconstructs a draft at an earlier version by applying the inverse of each later edit, latest first. */
record DraftAtVersion(DraftLog log) {

    /** The maximum number of edits to reverse. */
    static final int FURTHEST = 1000;

    /**
     * The draft's content at an earlier version; empty if that is too far back, or if the draft was replaced without an
     * edit since.
     */
    Optional<PageContent> content(Page page, long version) {
        long steps = page.draftVersion() - version;
        if (steps < 0 || steps > FURTHEST) {
            return Optional.empty();
        }
        List<DraftEdit> edits = log.since(page.id(), version, FURTHEST);
        if (edits.size() != steps) {
            return Optional.empty();
        }
        PageContent then = page.draft();
        for (int last = edits.size() - 1; last >= 0; last--) {
            then = edits.get(last).inverse().applyTo(then);
        }
        return Optional.of(then);
    }
}
