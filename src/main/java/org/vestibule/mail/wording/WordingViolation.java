package org.vestibule.mail.wording;

/**
 * A field of an e-mail's words that can't be taken.
 *
 * @param line the line of the body that it is in, from 1; 0 where it is in the field as a whole
 * @param found what stands there: a placeholder with its braces, as it was typed; "" where nothing in particular does
 */
public record WordingViolation(WordingField field, Reason reason, int line, String found) {

    /** Why it can't be taken. */
    public enum Reason {
        MISSING,
        TOO_LONG,
        FORBIDDEN_CHARACTER,
        /** The message has no such placeholder. */
        UNKNOWN_PLACEHOLDER,
        /** There is this placeholder, but not in this field. */
        BODY_ONLY,
        /** The placeholder is a paragraph, and something else is in it. */
        NOT_ALONE,
        /** The body has neither the link nor the button. */
        NO_LINK
    }

    static WordingViolation of(WordingField field, Reason reason) {
        return new WordingViolation(field, reason, 0, "");
    }
}
