package org.vestibule.invitation.overview;

/** How far an invitation got: each step has those of the next one, too. */
public enum FunnelStep {
    /** Its link was sent, or handed over by hand. */
    INVITED,
    /** A person opened the page of the link. */
    OPENED,
    /** It was accepted. */
    ACCEPTED
}
