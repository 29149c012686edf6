package org.vestibule.member.query;

/** Whether a portal user may sign in. */
public enum PortalUserStatus {
    /** The user may sign in. */
    ACTIVE,
    /** The user's access is closed: no sign-in and no recovery link until it is reopened. */
    DEACTIVATED;

    static PortalUserStatus of(boolean active) {
        return active ? ACTIVE : DEACTIVATED;
    }
}
