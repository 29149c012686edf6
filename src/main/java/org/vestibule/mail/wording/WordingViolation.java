package org.vestibule.mail.wording;

/**
 * A violation of the rules for an e-mail's words.
 *
 * @param line the line of the body, from 1; 0 for the field as a whole
 * @param found the offending text: a placeholder with its braces, as typed; "" if nothing in particular
 */
public record WordingViolation(WordingField field, Reason reason, int line, String found) {

    /** Why the text is rejected. */
    public enum Reason {
        MISSING,
        TOO_LONG,
        FORBIDDEN_CHARACTER,
        /** The message has no such placeholder. */
        UNKNOWN_PLACEHOLDER,
        /** The placeholder isn't allowed in this field. */
        BODY_ONLY,
        /** The placeholder isn't alone in its paragraph. */
        NOT_ALONE,
        /** Nothing would be left for a recipient without a first name. */
        EMPTY_FOR_SOME,
        /** The body contains neither the link nor the button. */
        NO_LINK
    }

    static WordingViolation of(WordingField field, Reason reason) {
        return new WordingViolation(field, reason, 0, "");
    }
}
