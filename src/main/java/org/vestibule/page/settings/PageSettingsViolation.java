package org.vestibule.page.settings;

/** What is wrong with one field of a {@link PageSettingsRequest}. */
public record PageSettingsViolation(PageField field, Reason reason) {

    /** Why it can't be taken. */
    public enum Reason {
        /** Blank, too long, or with characters that a line can't hold. */
        NO_TITLE,
        /** Too long, or with characters that a line can't hold. */
        NO_DESCRIPTION,
        NO_PATH,
        /** Another page of the portal has it. */
        PATH_TAKEN,
        NO_LAYOUT,
        NO_LANGUAGE,
        NO_ACCESS,
        /** Access takes a role, and none is chosen. */
        ROLES_MISSING,
        /** A chosen role isn't the portal's, or not any more. */
        ROLE_GONE
    }
}
