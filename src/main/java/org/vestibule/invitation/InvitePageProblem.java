package org.vestibule.invitation;

/** Why a portal has no page on which an invitation could be accepted. */
public enum InvitePageProblem {
    /** The portal record names none. */
    UNSET,
    /** It names one that visitors can't see yet, or no longer. */
    UNPUBLISHED,
    /** The one it names is gone. */
    DELETED
}
