package org.vestibule.member;

/** What came of an attempt to let a portal user sign in with the address that the contact has now. */
public enum UpdateSignInAddressOutcome {
    /** The user signs in with it from now on, and was signed out everywhere. */
    MOVED,
    /** Nothing is changed: somebody else in the portal has that address, or a user name that is spelt like it. */
    TAKEN,
    /** Nothing is changed: the contact has no address, or there is no such user. */
    NOWHERE
}
