package org.vestibule.invitation.web;

import static org.vestibule.shell.Texts.text;

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
import org.vestibule.shell.Moments;

/** Renders why an invitation can't be sent, and what to do about it, as messages. */
final class InviteRefusalMessages {

    private static final String TEXTS = "invitationText";

    private InviteRefusalMessages() {}

    static Notice explain(Refused refused) {
        if (refused instanceof InactiveContact inactive) {
            return bad(
                    inactive.contact().erased() ? "erased" : "inactive",
                    inactive.contact().name());
        }
        if (refused instanceof NoEmail none) {
            return bad("noEmail", none.contact().name());
        }
        if (refused instanceof AlreadyMember member) {
            return explain(member);
        }
        if (refused instanceof AccessClosed closed) {
            return new Notice(
                    "bad",
                    text(
                            TEXTS,
                            "refused.accessClosed",
                            closed.contact().name(),
                            closed.portal().name()),
                    "/crm/contacts/" + closed.contactId(),
                    text(TEXTS, "refused.accessClosed.wayOn"));
        }
        if (refused instanceof NoInvitePage page) {
            return new Notice(
                    "bad",
                    text(TEXTS, "refused.page." + page.problem(), page.portal().name()),
                    "/crm/portals/" + page.portal().id(),
                    text(TEXTS, "refused.page.wayOn"));
        }
        if (refused instanceof OpenInvitation open) {
            return explain(open.existing());
        }
        if (refused instanceof MailboxInvited other) {
            return new Notice(
                    "bad",
                    text(
                            TEXTS,
                            "refused.mailbox",
                            other.existing().contactName(),
                            other.existing().portalName()),
                    "/crm/invitations/" + other.existing().id(),
                    text(TEXTS, "refused.open.wayOn"));
        }
        if (refused instanceof ClosedPortal closed) {
            return new Notice(
                    "bad",
                    text(TEXTS, "refused.closed", closed.portal().name()),
                    "/crm/portals/" + closed.portal().id(),
                    text(TEXTS, "refused.page.wayOn"));
        }
        if (refused instanceof RoleKept kept) {
            return bad("roleKept", kept.roleName());
        }
        if (refused instanceof MessageTooLong message) {
            return bad("message", message.limit());
        }
        if (refused instanceof TooManyToMailbox tooMany) {
            return bad(
                    "tooManyToMailbox",
                    tooMany.most(),
                    tooMany.address().text(),
                    Moments.current().full(tooMany.again()));
        }
        if (refused instanceof TooManyBySender tooMany) {
            return bad("tooManyBySender", tooMany.most(), Moments.current().full(tooMany.again()));
        }
        return bad(key(refused));
    }

    private static String key(Refused refused) {
        if (refused instanceof UnknownContact) {
            return "contact";
        }
        if (refused instanceof UnknownPortal) {
            return "portal";
        }
        if (refused instanceof NoRole) {
            return "noRole";
        }
        if (refused instanceof UnknownRole) {
            return "role";
        }
        if (refused instanceof RoleOfAnotherPortal) {
            return "foreignRole";
        }
        if (refused instanceof ExpiryInThePast) {
            return "expiry";
        }
        throw new IllegalArgumentException("Nobody put into words: " + refused);
    }

    private static Notice explain(AlreadyMember member) {
        boolean own = member.contactId() == member.contact().id();
        return new Notice(
                "bad",
                text(
                        TEXTS,
                        own ? "refused.member" : "refused.memberByAddress",
                        member.contact().name(),
                        member.portal().name(),
                        member.userName()),
                own ? null : "/crm/contacts/" + member.contactId(),
                own ? null : text(TEXTS, "refused.memberByAddress.wayOn"));
    }

    private static Notice explain(InvitationSummary open) {
        String sent = open.sentAt() == null ? "notSent" : "sent";
        Moments moments = Moments.current();
        return new Notice(
                "warning",
                text(
                        TEXTS,
                        "refused.open." + sent,
                        open.contactName(),
                        open.portalName(),
                        moments.day(open.sentAt()),
                        moments.day(open.expiresAt())),
                "/crm/invitations/" + open.id(),
                text(TEXTS, "refused.open.wayOn"));
    }

    private static Notice bad(String key, Object... values) {
        return new Notice("bad", text(TEXTS, "refused." + key, values), null, null);
    }
}
