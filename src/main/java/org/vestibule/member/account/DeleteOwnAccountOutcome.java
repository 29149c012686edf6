package org.vestibule.member.account;

/** What came of a portal user's wish to delete the account. */
public sealed interface DeleteOwnAccountOutcome {

    /** There is no such account any more, nor a session or link of it. */
    record Deleted() implements DeleteOwnAccountOutcome {}

    /** Nothing is changed. */
    record Refused(PasswordRefusal password) implements DeleteOwnAccountOutcome {}

    /** Nothing is changed: the portal doesn't let its users do this. */
    record NotOffered() implements DeleteOwnAccountOutcome {}
}
