package org.vestibule.invitation;

import java.util.List;
import org.vestibule.member.PortalUser;

/** What came of an invitee's wish to become a portal user. */
public sealed interface AcceptOutcome {

    /** The person is a portal user now. Sending the same form twice leads here twice, with the same user. */
    record Accepted(PortalUser user) implements AcceptOutcome {}

    /** Something typed is not good; nothing has changed. */
    record Invalid(List<FormProblem> problems) implements AcceptOutcome {}

    /** The link leads elsewhere: to an account that exists already, or, being dead, nowhere. Nothing has changed. */
    record NotUsable(LinkState state) implements AcceptOutcome {}
}
