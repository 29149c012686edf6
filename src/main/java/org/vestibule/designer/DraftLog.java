package org.vestibule.designer;

import java.util.List;
import java.util.Optional;
import org.vestibule.page.Page;

/** Stores the edits of drafts, and their edit locks. */
interface DraftLog {

    void add(DraftEdit edit);

    Optional<DraftEdit> edit(long pageId, long number);

    /** The edit by the command with that key. */
    Optional<DraftEdit> ofCommand(long pageId, String key);

    /** The edits after a version, the oldest first, at most {@code most}. */
    List<DraftEdit> since(long pageId, long version, int most);

    /** The last edits, the newest first. */
    List<DraftEdit> latest(long pageId, long before, int most);

    /**
     * The page's edit lock without locking the page's row, for reading only; it may be outdated if the draft was
     * replaced.
     */
    Optional<EditLock> currentLock(long pageId);

    /** The page's edit lock, which is created if needed. The page's row must be locked. */
    EditLock editLock(Page page);
}
