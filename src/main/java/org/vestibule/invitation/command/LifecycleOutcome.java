package org.vestibule.invitation.command;

import java.time.Instant;
import org.vestibule.invitation.InvitationSummary;
import org.vestibule.invitation.inviting.InviteOutcome;

/** The outcome of a command on an invitation. All but the first two leave it unchanged. */
public sealed interface LifecycleOutcome {

    /**
     * The command is done; this is the present invitation, which after a request for a new link may be a new
     * invitation.
     */
    record Done(InvitationSummary invitation) implements LifecycleOutcome {}

    /**
     * The command is done, and made a link that is shown only once.
     *
     * @param link with its secret, so it is never logged or stored
     */
    record LinkMade(InvitationSummary invitation, String link) implements LifecycleOutcome {

        @Override
        public String toString() {
            return "LinkMade[" + invitation.id() + "]";
        }
    }

    record UnknownInvitation() implements LifecycleOutcome {}

    /** It was accepted, expired, revoked or superseded meanwhile. */
    record NoLongerOpen(InvitationSummary invitation) implements LifecycleOutcome {}

    /** An e-mail to the same address is already waiting to be sent. */
    record OnItsWay(InvitationSummary invitation) implements LifecycleOutcome {}

    /** The contact and the invitation have this address already. */
    record SameAddress(InvitationSummary invitation) implements LifecycleOutcome {}

    /** An e-mail to this contact about this portal can't be sent now. */
    record Ineligible(InviteOutcome.Refused reason) implements LifecycleOutcome {}

    /** The expiry is that late already. */
    record NotLater(InvitationSummary invitation) implements LifecycleOutcome {}

    /** The expiry is later than anybody may set. */
    record TooFar(Instant latest) implements LifecycleOutcome {}

    /** The input is no e-mail address. */
    record NoAddress() implements LifecycleOutcome {}
}
