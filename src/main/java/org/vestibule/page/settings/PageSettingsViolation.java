package org.vestibule.page.settings;

/** A violation in a field of a {@link PageSettingsRequest}. */
public record PageSettingsViolation(PageField field, Reason reason) {

    /** Why the field is invalid. */
    public enum Reason {
        /** Blank, too long, or with characters that aren't allowed in a line. */
        NO_TITLE,
        /** Too long, or with characters that aren't allowed in a line. */
        NO_DESCRIPTION,
        NO_PATH,
        /** Another page of the portal has it. */
        PATH_TAKEN,
        NO_LAYOUT,
        NO_LANGUAGE,
        NO_ACCESS,
        /** Access requires a role, and none is chosen. */
        ROLES_MISSING,
        /** A chosen role doesn't belong to the portal, or not any more. */
        ROLE_GONE
    }
}
