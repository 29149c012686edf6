package org.vestibule.contact.owner;

/** The outcome of changing a contact's owner. All but the first leave it unchanged. */
public sealed interface ChangeOwnerOutcome {

    /**
     * The contact has this owner, now or already before.
     *
     * @param contactName the contact's name
     * @param owner null if the contact has no owner now
     */
    record Changed(String contactName, ContactOwner owner) implements ChangeOwnerOutcome {}

    /** Nothing was changed. */
    enum Refused implements ChangeOwnerOutcome {
        /** There is no such contact. */
        UNKNOWN,
        /** The contact is inactive, so it is read-only. */
        CLOSED,
        /** The account is no longer active, or has no right to see contacts. */
        NOT_ACTIVE
    }
}
