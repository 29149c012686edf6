package org.vestibule.portal;

/** What is wrong with one field of a {@link PortalSettingsRequest}. */
public record PortalSettingsViolation(PortalField field, Reason reason) {

    /** Why a text is invalid. */
    public enum Reason {
        MISSING,
        TOO_LONG,
        /** It contains a control character, a line break, or a character that changes the writing direction. */
        FORBIDDEN_CHARACTER,
        /** It isn't an absolute address that begins with http or https. */
        INVALID_URL,
        /** It isn't a page of this portal. */
        NO_PAGE,
        NO_LANGUAGE,
        NO_DAYS,
        /** It isn't a number of days shorter than the validity of an invitation. */
        NO_REMINDER,
        /** It isn't an allowed minimum length of passwords. */
        NO_PASSWORD_LENGTH,
        /** It is neither yes nor no. */
        NO_ANSWER,
        /** It isn't an e-mail address. */
        NO_EMAIL_ADDRESS,
        /** The operator doesn't let e-mails come from the address. */
        NOT_ALLOWED,
        /** It is none of the choices. */
        NO_CHOICE,
        NO_COLOUR,
        /** It isn't an image of this portal. */
        NO_IMAGE
    }
}
