package org.vestibule.page.tree;

import java.util.Optional;
import org.vestibule.page.Page;

/** The outcome of moving a page within the tree. */
public sealed interface MovePageOutcome {

    /**
     * The page was moved.
     *
     * @param parent its parent page; empty on the top level
     * @param number its position among its siblings, counted from 1
     * @param of the number of siblings, including itself
     */
    record Moved(Page page, Optional<Page> parent, int number, int of) implements MovePageOutcome {}

    /** Nothing changed: there is no further place in that direction. */
    record AtTheEnd(Page page, MoveDirection step) implements MovePageOutcome {}

    /** Nothing changed: a page can't be moved under itself. */
    record IntoItself(Page page) implements MovePageOutcome {}

    /** Nothing changed: the position doesn't exist any more, because someone else moved or deleted pages. */
    record PlaceGone(Page page) implements MovePageOutcome {}

    /** The portal has no such page, or not any more. */
    record Gone() implements MovePageOutcome {}
}
