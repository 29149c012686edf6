package org.vestibule.invitation.many;

import org.vestibule.invitation.InvitationSummary;
import org.vestibule.invitation.inviting.InviteOutcome.AccessClosed;
import org.vestibule.invitation.inviting.InviteOutcome.AlreadyMember;
import org.vestibule.invitation.inviting.InviteOutcome.ClosedPortal;
import org.vestibule.invitation.inviting.InviteOutcome.ExpiryInThePast;
import org.vestibule.invitation.inviting.InviteOutcome.InactiveContact;
import org.vestibule.invitation.inviting.InviteOutcome.MailboxInvited;
import org.vestibule.invitation.inviting.InviteOutcome.MessageTooLong;
import org.vestibule.invitation.inviting.InviteOutcome.NoEmail;
import org.vestibule.invitation.inviting.InviteOutcome.NoInvitePage;
import org.vestibule.invitation.inviting.InviteOutcome.NoRole;
import org.vestibule.invitation.inviting.InviteOutcome.OpenInvitation;
import org.vestibule.invitation.inviting.InviteOutcome.Refused;
import org.vestibule.invitation.inviting.InviteOutcome.RoleKept;
import org.vestibule.invitation.inviting.InviteOutcome.RoleOfAnotherPortal;
import org.vestibule.invitation.inviting.InviteOutcome.TooManyBySender;
import org.vestibule.invitation.inviting.InviteOutcome.TooManyToMailbox;
import org.vestibule.invitation.inviting.InviteOutcome.UnknownContact;
import org.vestibule.invitation.inviting.InviteOutcome.UnknownPortal;
import org.vestibule.invitation.inviting.InviteOutcome.UnknownRole;
import org.vestibule.job.RowOutcome;

/** Tells by which code a row says why a contact wasn't invited, and whether that is as it should be or a failure. */
final class RefusedRows {

    private RefusedRows() {}

    static RowOutcome outcome(Refused refused) {
        if (refused instanceof OpenInvitation open) {
            return open(open.existing());
        }
        if (refused instanceof MailboxInvited other) {
            return RowOutcome.skipped("MAILBOX_INVITED").about(other.existing().id());
        }
        if (refused instanceof TooManyToMailbox || refused instanceof TooManyBySender) {
            return RowOutcome.failed("TOO_MANY_EMAILS");
        }
        if (refused instanceof NoInvitePage || refused instanceof ClosedPortal || refused instanceof UnknownPortal) {
            return RowOutcome.failed(refused instanceof NoInvitePage ? "NO_INVITE_PAGE" : "PORTAL_CLOSED");
        }
        return ofContact(refused);
    }

    private static RowOutcome ofContact(Refused refused) {
        if (refused instanceof NoEmail) {
            return RowOutcome.skipped("NO_EMAIL");
        }
        if (refused instanceof InactiveContact) {
            return RowOutcome.skipped("INACTIVE");
        }
        if (refused instanceof AlreadyMember) {
            return RowOutcome.skipped("ALREADY_USER");
        }
        if (refused instanceof AccessClosed) {
            return RowOutcome.skipped("ACCESS_CLOSED");
        }
        if (refused instanceof UnknownContact) {
            return RowOutcome.skipped("NO_CONTACT");
        }
        return ofRequest(refused);
    }

    private static RowOutcome ofRequest(Refused refused) {
        if (refused instanceof NoRole
                || refused instanceof UnknownRole
                || refused instanceof RoleOfAnotherPortal
                || refused instanceof RoleKept) {
            return RowOutcome.failed("ROLE_NOT_GIVABLE");
        }
        if (refused instanceof MessageTooLong || refused instanceof ExpiryInThePast) {
            throw new IllegalArgumentException("Jobs set neither a message nor an expiry: " + refused);
        }
        throw new IllegalArgumentException("No code for: " + refused);
    }

    /** The contact has this open invitation. */
    static RowOutcome open(InvitationSummary open) {
        return RowOutcome.skipped("OPEN_INVITATION").about(open.id());
    }

    /** An e-mail of this invitation is waiting to be sent. */
    static RowOutcome onItsWay(InvitationSummary open) {
        return RowOutcome.skipped("ON_ITS_WAY").about(open.id());
    }
}
