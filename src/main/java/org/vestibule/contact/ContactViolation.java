package org.vestibule.contact;

/** What is wrong with one field of a {@link ContactRequest}. */
public record ContactViolation(ContactField field, Reason reason) {

    /** Why a text can't be taken. */
    public enum Reason {
        MISSING,
        TOO_LONG,
        /** It holds a control character, a line break, or one that changes the writing direction. */
        FORBIDDEN_CHARACTER,
        NO_ADDRESS,
        /** It has no digit, as every phone number has. */
        NO_PHONE,
        NO_LANGUAGE
    }
}
