package org.vestibule.member.account;

import java.util.Optional;

/** The outcome of a portal user's request for another sign-in address. */
public sealed interface ChangeOwnAddressOutcome {

    /**
     * A link is mailed to the address, unless somebody else in the portal has it; nothing changes until it is
     * confirmed.
     */
    record Mailed() implements ChangeOwnAddressOutcome {}

    /** Nothing is sent. At least one of the reasons is present. */
    record Refused(Optional<AddressReason> address, Optional<PasswordRefusal> password)
            implements ChangeOwnAddressOutcome {}

    /**
     * Nothing is sent: within an hour, the user made too many requests or the address got too many of these e-mails.
     */
    record Limited() implements ChangeOwnAddressOutcome {}

    /** Nothing is sent: the portal doesn't let its users do this. */
    record NotOffered() implements ChangeOwnAddressOutcome {}

    /** Why an address is rejected. */
    enum AddressReason {
        /** The text isn't an e-mail address. */
        INVALID_EMAIL,
        /** It is the user's present sign-in address. */
        SAME
    }
}
