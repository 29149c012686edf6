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
    /** Made the draft what it was after an earlier edit. */
    GO_BACK,
    /** Took back an earlier edit. */
    UNDO,
    /** Made an edit again that had been taken back. */
    REDO
}
