package org.vestibule.portal;

/** What is wrong with one field of a {@link PortalSettingsRequest}. */
public record PortalSettingsViolation(PortalField field, Reason reason) {

    /** Why a text can't be taken. */
    public enum Reason {
        MISSING,
        TOO_LONG,
        /** It holds a control character, a line break, or one that changes the writing direction. */
        FORBIDDEN_CHARACTER,
        /** No absolute address that begins with http or https. */
        NO_ADDRESS,
        /** No page of this portal. */
        NO_PAGE,
        NO_LANGUAGE,
        NO_DAYS,
        /** No number of days that ends before an invitation does. */
        NO_REMINDER,
        /** No number of characters that passwords may have at least. */
        NO_PASSWORD_LENGTH,
        /** Neither yes nor no. */
        NO_ANSWER,
        NO_COLOUR,
        /** No image of this portal. */
        NO_IMAGE
    }
}
