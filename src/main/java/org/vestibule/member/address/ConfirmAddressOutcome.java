package org.vestibule.member.address;

/** The outcome of confirming another sign-in address with a mailed link. */
public sealed interface ConfirmAddressOutcome {

    /** The sign-in address is changed, and the user was signed out everywhere. */
    record Confirmed(String address) implements ConfirmAddressOutcome {}

    /**
     * Nothing is changed: somebody else in the portal has taken the address meanwhile, or has a user name spelt like
     * it.
     */
    record Taken(String address) implements ConfirmAddressOutcome {}

    /** The link doesn't work, for the given reason. */
    record NotUsable(AddressChangeStatus status) implements ConfirmAddressOutcome {}
}
