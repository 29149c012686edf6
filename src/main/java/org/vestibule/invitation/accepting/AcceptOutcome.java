package org.vestibule.invitation.accepting;

import java.util.List;
import org.vestibule.invitation.link.InvitationLinkStatus;
import org.vestibule.member.PortalUser;

/** The outcome of an invitee's attempt to become a portal user. */
public sealed interface AcceptOutcome {

    /** The person is a portal user now. Sending the same form twice has this outcome twice, with the same user. */
    record Accepted(PortalUser user) implements AcceptOutcome {}

    /** Some of the input is invalid; nothing has changed. */
    record Invalid(List<AcceptViolation> problems) implements AcceptOutcome {}

    /** Nothing was done, as too many people are signing in at this moment; the link still works. */
    record Busy() implements AcceptOutcome {}

    /** The link can't be used here: an account exists already, or the link is dead. Nothing has changed. */
    record NotUsable(InvitationLinkStatus state) implements AcceptOutcome {}

    /** Somebody else is signed in to the portal in this browser and has to sign out first. Nothing has changed. */
    record SignedInAsSomebodyElse() implements AcceptOutcome {}
}
