package org.vestibule.page.tree;

import java.util.Optional;
import org.vestibule.page.Page;

/** The outcome of moving a page within the tree. */
public sealed interface MovePageOutcome {

    /**
     * It stands there now.
     *
     * @param parent the page that it stands under; empty on the top level
     * @param number its place among the pages there, counted from 1
     * @param of how many pages stand there
     */
    record Moved(Page page, Optional<Page> parent, int number, int of) implements MovePageOutcome {}

    /** Nothing changed: there is no further place in that direction. */
    record AtTheEnd(Page page, MoveDirection step) implements MovePageOutcome {}

    /** Nothing changed: a page can't stand under itself. */
    record IntoItself(Page page) implements MovePageOutcome {}

    /** Nothing changed: the place isn't there any more, since someone else moved or deleted pages. */
    record PlaceGone(Page page) implements MovePageOutcome {}

    /** The portal has no such page, or not any more. */
    record Gone() implements MovePageOutcome {}
}
