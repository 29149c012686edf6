package org.vestibule.member.account;

import java.util.Optional;

/** What came of a portal user's wish to sign in with another address. */
public sealed interface ChangeOwnAddressOutcome {

    /** A link goes to the address, unless somebody else in the portal has it; nothing is changed until it is confirmed. */
    record Mailed() implements ChangeOwnAddressOutcome {}

    /** Nothing is sent. At least one of both reasons is there. */
    record Refused(Optional<AddressReason> address, Optional<PasswordRefusal> password)
            implements ChangeOwnAddressOutcome {}

    /** Nothing is sent: the user asked too often, or too many of these e-mails went to the address, within an hour. */
    record Limited() implements ChangeOwnAddressOutcome {}

    /** Nothing is sent: the portal doesn't let its users do this. */
    record NotOffered() implements ChangeOwnAddressOutcome {}

    /** Why an address doesn't do. */
    enum AddressReason {
        /** What was typed is no e-mail address. */
        NO_ADDRESS,
        /** It is the address that the user signs in with already. */
        SAME
    }
}
