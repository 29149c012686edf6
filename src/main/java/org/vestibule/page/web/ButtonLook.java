package org.vestibule.page.web;

/** How the Button widget looks. */
public enum ButtonLook {
    PRIMARY,
    SECONDARY,
    LINK
}
