package org.vestibule.portal.creation;

/** What is wrong with one field of a {@link CreatePortalRequest}. */
public record CreatePortalViolation(NewPortalField field, Reason reason) {

    /** Why a text is invalid. */
    public enum Reason {
        MISSING,
        TOO_LONG,
        /** It contains a control character, a line break, or a character that changes the writing direction. */
        FORBIDDEN_CHARACTER,
        /** It isn't 2 to 40 lower-case letters, digits and hyphens. */
        NO_KEY,
        /** An address of Vestibule itself begins with it. */
        RESERVED,
        /** It isn't one of the languages available for a new portal. */
        NO_LANGUAGE
    }
}
