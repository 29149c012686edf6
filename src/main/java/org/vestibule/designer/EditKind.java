package org.vestibule.designer;

/** What an edit did to the draft; the names are stored. */
public enum EditKind {
    ADD,
    DUPLICATE,
    MOVE,
    REMOVE,
    SET_VALUES,
    SET_LAYOUT,
    RESTORE,
    /** Restored the draft as it was after an earlier edit. */
    GO_BACK,
    /** Undid an earlier edit. */
    UNDO,
    /** Redid an undone edit. */
    REDO
}
