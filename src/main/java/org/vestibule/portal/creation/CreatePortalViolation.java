package org.vestibule.portal.creation;

/** What is wrong with one field of a {@link CreatePortalRequest}. */
public record CreatePortalViolation(NewPortalField field, Reason reason) {

    /** Why a text can't be taken. */
    public enum Reason {
        MISSING,
        TOO_LONG,
        /** It holds a control character, a line break, or one that changes the writing direction. */
        FORBIDDEN_CHARACTER,
        /** It isn't made of 2 to 40 lower-case letters, digits and hyphens. */
        NO_KEY,
        /** Vestibule has an address of its own that begins so. */
        RESERVED,
        /** None of the languages that a new portal can begin with. */
        NO_LANGUAGE
    }
}
