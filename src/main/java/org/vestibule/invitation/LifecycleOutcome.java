package org.vestibule.invitation;

/** What came of sending an invitation again or taking it back. */
public sealed interface LifecycleOutcome {

    /** It is done; this is the invitation as it stands now, which for a new link may be a new one. */
    record Done(InvitationSummary invitation) implements LifecycleOutcome {}

    record UnknownInvitation() implements LifecycleOutcome {}

    /** It was accepted, expired, revoked or superseded meanwhile. */
    record NoLongerOpen(InvitationSummary invitation) implements LifecycleOutcome {}

    /** An e-mail to that very address is waiting to be sent already. */
    record OnItsWay(InvitationSummary invitation) implements LifecycleOutcome {}

    /** An e-mail to this contact about this portal can't be sent now. */
    record Hindered(InviteOutcome.Refused reason) implements LifecycleOutcome {}
}
