package org.vestibule.invitation.command;

import java.time.Instant;
import org.vestibule.invitation.InvitationSummary;
import org.vestibule.invitation.inviting.InviteOutcome;

/** What came of a command on an invitation. All but the first two leave it as it was. */
public sealed interface LifecycleOutcome {

    /** It is done; this is the invitation as it stands now, which for a new link may be a new one. */
    record Done(InvitationSummary invitation) implements LifecycleOutcome {}

    /**
     * It is done, and a link was made that is shown this once.
     *
     * @param link with its secret, so it is never logged or kept
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

    /** An e-mail to that very address is waiting to be sent already. */
    record OnItsWay(InvitationSummary invitation) implements LifecycleOutcome {}

    /** The contact and the invitation have that very address already. */
    record SameAddress(InvitationSummary invitation) implements LifecycleOutcome {}

    /** An e-mail to this contact about this portal can't be sent now. */
    record Ineligible(InviteOutcome.Refused reason) implements LifecycleOutcome {}

    /** It can be accepted for as long already. */
    record NotLater(InvitationSummary invitation) implements LifecycleOutcome {}

    /** Nobody may be given that much time. */
    record TooFar(Instant latest) implements LifecycleOutcome {}

    /** What was typed is no e-mail address. */
    record NoAddress() implements LifecycleOutcome {}
}
