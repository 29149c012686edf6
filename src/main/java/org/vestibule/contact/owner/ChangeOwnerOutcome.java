package org.vestibule.contact.owner;

/** What came of giving a contact to somebody. All but the first leave it as it was. */
public sealed interface ChangeOwnerOutcome {

    /**
     * It is done, or was so before.
     *
     * @param contactName what the contact is called
     * @param owner null where nobody looks after the contact now
     */
    record Changed(String contactName, ContactOwner owner) implements ChangeOwnerOutcome {}

    /** Nothing was done. */
    enum Refused implements ChangeOwnerOutcome {
        /** There is no such contact. */
        UNKNOWN,
        /** The contact is inactive, so it can only be read. */
        CLOSED,
        /** The account is no more active, or has no right to see contacts. */
        NOT_ACTIVE
    }
}
