package org.vestibule.contact.view;

/** The outcome of a command on a saved view. All but the first leave everything unchanged. */
public sealed interface ContactViewOutcome {

    /**
     * It is done.
     *
     * @param id the id of the view
     * @param name its name, or its last name if it was deleted
     */
    record Done(long id, String name) implements ContactViewOutcome {}

    /** Nothing was changed. */
    enum Refused implements ContactViewOutcome {
        NAME_MISSING,
        /** Longer than {@link ContactViewService#MAX_NAME}. */
        NAME_TOO_LONG,
        /** It has a control character, a line break, or a character that changes the writing direction. */
        NAME_FORBIDDEN,
        /** The maker has another view with this name. */
        NAME_TAKEN,
        /** The maker has {@link ContactViewService#MAX_OWN} views. */
        TOO_MANY,
        /** There are {@link ContactViewService#MAX_SHARED} shared views. */
        TOO_MANY_SHARED,
        /** The search words are too long to be stored. */
        TOO_LONG,
        /** There is no such view, or it isn't shared with the caller. */
        UNKNOWN,
        /** It is somebody else's, and the caller is no administrator. */
        NOT_YOURS
    }
}
