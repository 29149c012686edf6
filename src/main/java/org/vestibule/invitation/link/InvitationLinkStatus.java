package org.vestibule.invitation.link;

import java.time.Instant;
import org.vestibule.text.EmailAddress;

/** What an invitation link is good for at the moment. Finding it out changes nothing. */
public sealed interface InvitationLinkStatus {

    /**
     * It can be accepted.
     *
     * @param invitedBy the inviter's name; null where Vestibule itself invited
     */
    record Valid(String firstName, String lastName, EmailAddress email, String invitedBy)
            implements InvitationLinkStatus {}

    /** It is good, but the person has an account in the portal already, and gets the roles by signing in to that. */
    record AlreadyRegistered(long userId) implements InvitationLinkStatus {}

    /** No such link was ever mailed; often a part of it is missing. */
    record Unknown() implements InvitationLinkStatus {}

    /** The link belongs to another portal than the one it was opened in. */
    record OtherPortal() implements InvitationLinkStatus {}

    /** The invitation was accepted. */
    record Used(Long userId) implements InvitationLinkStatus {}

    /** The invitation was taken back. */
    record Revoked() implements InvitationLinkStatus {}

    /** A newer link was mailed. */
    record Superseded() implements InvitationLinkStatus {}

    /** The time to accept is over. */
    record Expired(Instant since) implements InvitationLinkStatus {}

    /** None of the roles it offered exists any more, so that there is nothing left to accept. */
    record NothingOffered() implements InvitationLinkStatus {}

    /** The contact has another address by now than the one it was mailed to. */
    record AddressChanged() implements InvitationLinkStatus {}

    /** Who invited may not do so any more; somebody else has to. */
    record InviterGone() implements InvitationLinkStatus {}

    /** The portal lets nobody in at the moment. */
    record PortalClosed() implements InvitationLinkStatus {}

    /** The contact was closed, so that no account can be set up for it, or the access of its account was. */
    record ContactClosed() implements InvitationLinkStatus {}

    /** Whether a new link would help, and there is someone who could send one. */
    default boolean mayAskForNewLink() {
        return this instanceof Revoked
                || this instanceof Superseded
                || this instanceof Expired
                || this instanceof NothingOffered
                || this instanceof AddressChanged
                || this instanceof InviterGone
                || this instanceof ContactClosed;
    }
}
