package org.vestibule.widget;

/** Something of the portal that a stored value names by its number. */
public record Reference(Kind kind, long id) {

    /** What can be named. */
    public enum Kind {
        PAGE,
        ROLE,
        IMAGE
    }
}
