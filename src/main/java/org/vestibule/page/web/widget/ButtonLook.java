package org.vestibule.page.web.widget;

/** How the Button widget looks. */
public enum ButtonLook {
    PRIMARY,
    SECONDARY,
    LINK
}
