package org.vestibule.designer;

import java.util.List;
import java.util.Optional;
import org.vestibule.page.Page;

/** The edits of the pages' drafts, and their edit locks. */
interface DraftLog {

    void add(DraftEdit edit);

    Optional<DraftEdit> edit(long pageId, long number);

    /** The edit that came of the command with that key. */
    Optional<DraftEdit> ofCommand(long pageId, String key);

    /** The edits after a version, the oldest first; at most so many. */
    List<DraftEdit> since(long pageId, long version, int most);

    /** The last edits, the newest first. */
    List<DraftEdit> latest(long pageId, long before, int most);

    /** The page's edit lock without locking the page's row, for reading only; it may be behind if the draft was replaced. */
    Optional<EditLock> currentLock(long pageId);

    /** The page's edit lock; it is created where there was none. The page's row must be locked. */
    EditLock editLock(Page page);
}
