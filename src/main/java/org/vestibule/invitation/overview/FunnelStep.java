package org.vestibule.invitation.overview;

/** How far an invitation got: each step's count includes those of the later steps. */
public enum FunnelStep {
    /** Its link was sent, or handed over by hand. */
    INVITED,
    /** A person opened the page of the link. */
    OPENED,
    /** It was accepted. */
    ACCEPTED
}
