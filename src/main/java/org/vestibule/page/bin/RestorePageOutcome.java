package org.vestibule.page.bin;

import java.util.Optional;
import org.vestibule.page.Page;
import org.vestibule.page.PagePath;

/** The outcome of restoring a page from the recycle bin. */
public sealed interface RestorePageOutcome {

    /** It is back, under its parent or, where that is empty, on the top level. */
    record Restored(Page page, Optional<Page> parent) implements RestorePageOutcome {}

    /** Nothing changed: another page has the path; a free one is suggested. */
    record PathTaken(Page page, Page by, PagePath free) implements RestorePageOutcome {}

    /** Nothing changed: what was entered as its path can't be one. */
    record NotAPath(Page page) implements RestorePageOutcome {}

    /** It isn't in this portal's recycle bin, or not any more. */
    record Gone() implements RestorePageOutcome {}
}
