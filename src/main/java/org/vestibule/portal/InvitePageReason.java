package org.vestibule.portal;

/** Why a portal has no page on which an invitation could be accepted. */
public enum InvitePageReason {
    /** The portal record names none. */
    UNSET,
    /** It names one that visitors can't see yet, or no longer. */
    UNPUBLISHED,
    /** It names one that has no form to accept on, as the widget for it isn't on the page. */
    WITHOUT_WIDGET,
    /** The one it names is gone. */
    DELETED
}
