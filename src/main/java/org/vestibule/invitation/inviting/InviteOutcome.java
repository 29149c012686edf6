package org.vestibule.invitation.inviting;

import java.time.Instant;
import org.vestibule.contact.Contact;
import org.vestibule.invitation.InvitationSummary;
import org.vestibule.portal.InvitePageReason;
import org.vestibule.portal.Portal;
import org.vestibule.text.EmailAddress;

/** The outcome of inviting somebody. Each refusal leaves every record unchanged. */
public sealed interface InviteOutcome {

    /** The invitation is made, and its e-mail is waiting to be sent. */
    record Invited(InvitationSummary invitation) implements InviteOutcome {}

    /** Nothing was done, for this reason. */
    sealed interface Refused extends InviteOutcome {}

    record UnknownContact() implements Refused {}

    record UnknownPortal() implements Refused {}

    /** The contact is inactive. */
    record InactiveContact(Contact contact) implements Refused {}

    /** The contact has no valid e-mail address. */
    record NoEmail(Contact contact) implements Refused {}

    /**
     * The contact, or somebody with the same address, is already a user of the portal.
     *
     * @param contactId the contact who has the account
     */
    record AlreadyMember(Contact contact, Portal portal, String userName, long contactId) implements Refused {}

    /**
     * The contact, or somebody with the same address, is a user of the portal whose access was closed.
     *
     * @param contactId the contact who has the account
     */
    record AccessClosed(Contact contact, Portal portal, long contactId) implements Refused {}

    /** The portal is closed at the moment. */
    record ClosedPortal(Portal portal) implements Refused {}

    /** The link in the e-mail would lead nowhere. */
    record NoInvitePage(Portal portal, InvitePageReason problem) implements Refused {}

    /** The contact has an invitation that can still be accepted: resend it, or replace it by the new one. */
    record OpenInvitation(InvitationSummary existing) implements Refused {}

    /**
     * Another contact with the same mailbox has an invitation into the portal that can still be accepted.
     *
     * @param existing that contact's invitation
     */
    record MailboxInvited(InvitationSummary existing) implements Refused {}

    /** The mailbox got the maximum of e-mails within the last hour; from {@code again} on, another may be sent. */
    record TooManyToMailbox(EmailAddress address, int most, Instant again) implements Refused {}

    /** The caller sent the maximum of e-mails within the last hour; from {@code again} on, another may be sent. */
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
