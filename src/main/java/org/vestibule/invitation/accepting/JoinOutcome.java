package org.vestibule.invitation.accepting;

import org.vestibule.invitation.link.InvitationLinkStatus;

/** What came of a signed-in portal user's wish to accept an invitation with the account that exists. */
public sealed interface JoinOutcome {

    /** The user has the invited roles now, and the invitation is accepted. */
    record Joined() implements JoinOutcome {}

    /** The invitation is for somebody else; it stays as good as it was. */
    record WrongAccount() implements JoinOutcome {}

    /** The link is dead. Nothing has changed. */
    record NotUsable(InvitationLinkStatus state) implements JoinOutcome {}
}
