package org.vestibule.page.editing;

import org.vestibule.page.Page;
import org.vestibule.page.PagePath;

/** How creating a page went. */
public sealed interface CreatePageOutcome {

    record Created(Page page) implements CreatePageOutcome {}

    /** What was entered as the path can't be one. */
    record NotAPath(String entered) implements CreatePageOutcome {}

    /** The portal has a page there already. */
    record PathTaken(PagePath path) implements CreatePageOutcome {}

    /** The title is blank, too long, or holds control characters. */
    record NotATitle(String entered) implements CreatePageOutcome {}

    /** The page that it was to be a copy of isn't there any more. */
    record NoSuchStart(PageStart start) implements CreatePageOutcome {}
}
