package org.vestibule.invitation.accepting;

import java.util.List;
import org.vestibule.invitation.link.InvitationLinkStatus;
import org.vestibule.member.PortalUser;

/** What came of an invitee's wish to become a portal user. */
public sealed interface AcceptOutcome {

    /** The person is a portal user now. Sending the same form twice leads here twice, with the same user. */
    record Accepted(PortalUser user) implements AcceptOutcome {}

    /** Something typed is not good; nothing has changed. */
    record Invalid(List<AcceptViolation> problems) implements AcceptOutcome {}

    /** Nothing was done, as too many people sign in at this moment; the link still works. */
    record Busy() implements AcceptOutcome {}

    /** The link leads elsewhere: to an account that exists already, or, being dead, nowhere. Nothing has changed. */
    record NotUsable(InvitationLinkStatus state) implements AcceptOutcome {}

    /** Somebody else is signed in to the portal in this browser, and has to sign out first. Nothing has changed. */
    record SignedInAsSomebodyElse() implements AcceptOutcome {}
}
