package org.vestibule.member.address;

/** What came of the wish to sign in with another address by a mailed link. */
public sealed interface ConfirmAddressOutcome {

    /** The user signs in with the address from now on, and was signed out everywhere. */
    record Confirmed(String address) implements ConfirmAddressOutcome {}

    /** Nothing is changed: somebody else in the portal has that address by now, or a user name that is spelt like it. */
    record Taken(String address) implements ConfirmAddressOutcome {}

    /** The link is dead. */
    record NotUsable(AddressChangeStatus status) implements ConfirmAddressOutcome {}
}
