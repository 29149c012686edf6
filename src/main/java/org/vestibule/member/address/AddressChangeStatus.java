package org.vestibule.member.address;

/** The state of a link that confirms an address. Reading it changes nothing. */
public sealed interface AddressChangeStatus {

    /** The link can change this user's sign-in address to {@code address}. */
    record Valid(String name, String address) implements AddressChangeStatus {}

    /** No such link was mailed for this portal, or its user can't sign in any more. */
    record Unknown() implements AddressChangeStatus {}

    /** The link has confirmed its address, or another change replaced it. */
    record Used(boolean confirmed, String address) implements AddressChangeStatus {}

    /** The link has expired. */
    record Expired() implements AddressChangeStatus {}
}
