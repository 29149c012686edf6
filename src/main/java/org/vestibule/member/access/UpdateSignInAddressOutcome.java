package org.vestibule.member.access;

/** The outcome of changing a portal user's sign-in address to the contact's present address. */
public enum UpdateSignInAddressOutcome {
    /** The user signs in with it from now on, and was signed out everywhere. */
    MOVED,
    /** Nothing is changed: somebody else in the portal has that address, or a user name that is spelt like it. */
    TAKEN,
    /** Nothing is changed: the contact has no address, or there is no such user. */
    NOWHERE
}
