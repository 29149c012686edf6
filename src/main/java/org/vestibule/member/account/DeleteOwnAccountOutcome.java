package org.vestibule.member.account;

/** The outcome of a portal user's request to delete the account. */
public sealed interface DeleteOwnAccountOutcome {

    /** The account is deleted with its sessions and links. */
    record Deleted() implements DeleteOwnAccountOutcome {}

    /** Nothing is changed. */
    record Refused(PasswordRefusal password) implements DeleteOwnAccountOutcome {}

    /** Nothing is changed: the portal doesn't let its users do this. */
    record NotOffered() implements DeleteOwnAccountOutcome {}
}
