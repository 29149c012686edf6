package org.vestibule.page.editing;

import org.vestibule.page.Page;
import org.vestibule.page.PagePath;

/** The outcome of creating a page. */
public sealed interface CreatePageOutcome {

    record Created(Page page) implements CreatePageOutcome {}

    /** The entered path is invalid. */
    record NotAPath(String entered) implements CreatePageOutcome {}

    /** The portal already has a page at that path. */
    record PathTaken(PagePath path) implements CreatePageOutcome {}

    /** The title is blank, too long, or holds control characters. */
    record NotATitle(String entered) implements CreatePageOutcome {}

    /** The page to copy doesn't exist any more. */
    record NoSuchStart(PageStart start) implements CreatePageOutcome {}
}
