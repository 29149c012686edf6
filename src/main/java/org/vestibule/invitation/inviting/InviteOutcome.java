package org.vestibule.invitation.inviting;

import java.time.Instant;
import org.vestibule.contact.Contact;
import org.vestibule.invitation.InvitationSummary;
import org.vestibule.portal.InvitePageReason;
import org.vestibule.portal.Portal;
import org.vestibule.text.EmailAddress;

/** What came of inviting someone. Each refusal leaves every record as it was. */
public sealed interface InviteOutcome {

    /** The invitation is made, and its e-mail is on its way. */
    record Invited(InvitationSummary invitation) implements InviteOutcome {}

    /** Nothing was done, for this reason. */
    sealed interface Refused extends InviteOutcome {}

    record UnknownContact() implements Refused {}

    record UnknownPortal() implements Refused {}

    /** The contact is inactive. */
    record InactiveContact(Contact contact) implements Refused {}

    /** The contact has no address that mail can be sent to. */
    record NoEmail(Contact contact) implements Refused {}

    /**
     * The contact, or someone with the same address, is a user of the portal already.
     *
     * @param contactId whose account it is
     */
    record AlreadyMember(Contact contact, Portal portal, String userName, long contactId) implements Refused {}

    /**
     * The contact, or someone with the same address, is a user of the portal whose access was closed.
     *
     * @param contactId whose account it is
     */
    record AccessClosed(Contact contact, Portal portal, long contactId) implements Refused {}

    /** The portal lets nobody in at the moment. */
    record ClosedPortal(Portal portal) implements Refused {}

    /** The link in the e-mail would lead nowhere. */
    record NoInvitePage(Portal portal, InvitePageReason problem) implements Refused {}

    /** There is an invitation that can still be accepted: send it again, or let the new one replace it. */
    record OpenInvitation(InvitationSummary existing) implements Refused {}

    /**
     * Another contact has an invitation into the portal that can still be accepted, with the same mailbox.
     *
     * @param existing that contact's invitation
     */
    record MailboxInvited(InvitationSummary existing) implements Refused {}

    /** Enough e-mails went to this mailbox within the last hour; from {@code again} on there is room for another. */
    record TooManyToMailbox(EmailAddress address, int most, Instant again) implements Refused {}

    /** The caller had enough e-mails sent within the last hour; from {@code again} on there is room for another. */
    record TooManyBySender(int most, Instant again) implements Refused {}

    /** No role was chosen. */
    record NoRole() implements Refused {}

    /** There is no such role; it may have been deleted since it was chosen. */
    record UnknownRole() implements Refused {}

    record RoleOfAnotherPortal() implements Refused {}

    /** Only administrators may give it. */
    record RoleKept(String roleName) implements Refused {}

    record MessageTooLong(int limit) implements Refused {}

    record ExpiryInThePast() implements Refused {}
}
