package org.vestibule.contact;

/** What is wrong with one field of a {@link ContactRequest}. */
public record ContactViolation(ContactField field, Reason reason) {

    /** Why a text is invalid. */
    public enum Reason {
        MISSING,
        TOO_LONG,
        /** It has a control character, a line break, or a character that changes the writing direction. */
        FORBIDDEN_CHARACTER,
        INVALID_EMAIL,
        /** It has no digit, so it is no phone number. */
        NO_PHONE,
        NO_LANGUAGE
    }
}
