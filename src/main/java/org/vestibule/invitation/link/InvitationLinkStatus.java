package org.vestibule.invitation.link;

import java.time.Instant;
import org.vestibule.text.EmailAddress;

/** The present status of an invitation link. Reading it changes nothing. */
public sealed interface InvitationLinkStatus {

    /**
     * It can be accepted.
     *
     * @param invitedBy the inviter's name; null if Vestibule itself invited
     */
    record Valid(String firstName, String lastName, EmailAddress email, String invitedBy)
            implements InvitationLinkStatus {}

    /** It works, but the person has an account in the portal already, and gets the roles by signing in to it. */
    record AlreadyRegistered(long userId) implements InvitationLinkStatus {}

    /** No such link was ever sent; often a part of it is missing. */
    record Unknown() implements InvitationLinkStatus {}

    /** The link belongs to another portal than the one it was opened in. */
    record OtherPortal() implements InvitationLinkStatus {}

    /** The invitation was accepted. */
    record Used(Long userId) implements InvitationLinkStatus {}

    /** The invitation was revoked. */
    record Revoked() implements InvitationLinkStatus {}

    /** A newer link was sent. */
    record Superseded() implements InvitationLinkStatus {}

    /** The expiry has passed. */
    record Expired(Instant since) implements InvitationLinkStatus {}

    /** None of the offered roles exists any more, so that there is nothing left to accept. */
    record NothingOffered() implements InvitationLinkStatus {}

    /** The contact's address is no longer the one that it was sent to. */
    record AddressChanged() implements InvitationLinkStatus {}

    /** The inviter may no longer invite; somebody else has to. */
    record InviterGone() implements InvitationLinkStatus {}

    /** The portal is closed at the moment. */
    record PortalClosed() implements InvitationLinkStatus {}

    /** The contact was deactivated, so that no account can be made for it, or its account's access was closed. */
    record ContactClosed() implements InvitationLinkStatus {}

    /** Whether a new link would help, and somebody could send it. */
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
