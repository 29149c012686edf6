package org.vestibule.portal;

/** The reason why a portal has no page on which an invitation can be accepted. */
public enum InvitePageReason {
    /** The portal record names no page. */
    UNSET,
    /** The page isn't published. */
    UNPUBLISHED,
    /** The widget for accepting an invitation isn't on the page. */
    WITHOUT_WIDGET,
    /** The page was deleted. */
    DELETED
}
