package org.vestibule.member.address;

/** What the link to confirm an address is good for at the moment. Finding it out changes nothing. */
public sealed interface AddressChangeStatus {

    /** It lets this user sign in with that address. */
    record Valid(String name, String address) implements AddressChangeStatus {}

    /** No such link was mailed for this portal, or its user can't sign in any more. */
    record Unknown() implements AddressChangeStatus {}

    /** The address was confirmed by it, or another change took its place. */
    record Used(boolean confirmed, String address) implements AddressChangeStatus {}

    /** Its time is over. */
    record Expired() implements AddressChangeStatus {}
}
