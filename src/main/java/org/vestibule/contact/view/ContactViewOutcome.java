package org.vestibule.contact.view;

/** What came of a command on a saved view. All but the first leave everything as it was. */
public sealed interface ContactViewOutcome {

    /**
     * It is done.
     *
     * @param id the number of the view
     * @param name what it is called, or was
     */
    record Done(long id, String name) implements ContactViewOutcome {}

    /** Nothing was done. */
    enum Refused implements ContactViewOutcome {
        NAME_MISSING,
        /** Longer than {@link ContactViewService#MAX_NAME}. */
        NAME_TOO_LONG,
        /** It holds a control character, a line break, or one that changes the writing direction. */
        NAME_FORBIDDEN,
        /** Another view of the same maker is called so. */
        NAME_TAKEN,
        /** The maker has {@link ContactViewService#MAX_OWN} views. */
        TOO_MANY,
        /** There are {@link ContactViewService#MAX_SHARED} shared views. */
        TOO_MANY_SHARED,
        /** The words that are searched for are too long to be kept. */
        TOO_LONG,
        /** There is no such view, or it isn't shared with the caller. */
        UNKNOWN,
        /** It is another's, and the caller is no administrator. */
        NOT_YOURS
    }
}
