package org.vestibule.page.bin;

import java.util.Optional;
import org.vestibule.page.Page;
import org.vestibule.page.PagePath;

/** The outcome of restoring a page from the recycle bin. */
public sealed interface RestorePageOutcome {

    /** The page is restored, under its parent, or on the top level if that is empty. */
    record Restored(Page page, Optional<Page> parent) implements RestorePageOutcome {}

    /** Nothing changed: another page has the path; a free one is suggested. */
    record PathTaken(Page page, Page by, PagePath free) implements RestorePageOutcome {}

    /** Nothing changed: the entered path is invalid. */
    record NotAPath(Page page) implements RestorePageOutcome {}

    /** It isn't in this portal's recycle bin, or not any more. */
    record Gone() implements RestorePageOutcome {}
}
