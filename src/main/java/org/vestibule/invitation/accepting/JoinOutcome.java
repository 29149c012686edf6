package org.vestibule.invitation.accepting;

import org.vestibule.invitation.link.InvitationLinkStatus;

/** The outcome of a signed-in portal user's attempt to accept an invitation with the existing account. */
public sealed interface JoinOutcome {

    /** The user has the invited roles now, and the invitation is accepted. */
    record Joined() implements JoinOutcome {}

    /** The invitation is for somebody else; it still works. */
    record WrongAccount() implements JoinOutcome {}

    /** The link is dead. Nothing has changed. */
    record NotUsable(InvitationLinkStatus state) implements JoinOutcome {}
}
