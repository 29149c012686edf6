package org.vestibule.page;

/** Divides drafts otherwise, as an edit like others: it stands in the draft's history, and Undo takes it back. */
public interface DraftLayoutChanger {

    /** Divides the draft of the page, which the caller has claimed, in the caller's transaction. */
    void divide(Page page, Layout layout);
}
