package org.vestibule.mail;

import org.vestibule.portal.Portal;
import org.vestibule.portal.ReplyTo;
import org.vestibule.portal.SenderSettings;

/**
 * Who an e-mail should come from, before {@link Senders} has looked at what the operator allows.
 *
 * @param address null for the installation's address
 * @param replyToStaffId the account whose owner should get replies; null for nobody in particular
 * @param replyAddress where replies go if no owner of an account gets them; null for the address of the sender
 */
public record SenderRequest(String name, String address, Long replyToStaffId, String replyAddress) {

    /** The sender of e-mails from the installation itself, rather than from a portal. */
    public static final SenderRequest INSTALLATION = named("Vestibule");

    /** A sender with the installation's address. */
    public static SenderRequest named(String name) {
        return new SenderRequest(name, null, null, null);
    }

    /** The sender of a portal's e-mail that no member of staff causes. */
    public static SenderRequest of(Portal portal) {
        return of(portal, null);
    }

    /**
     * The sender of a portal's e-mail.
     *
     * @param inviterId the account of the member of staff who invites; null if nobody does
     */
    public static SenderRequest of(Portal portal, Long inviterId) {
        SenderSettings chosen = portal.sender();
        return new SenderRequest(
                chosen.name(),
                chosen.address(),
                chosen.replyTo() == ReplyTo.INVITER ? inviterId : null,
                chosen.replyTo() == ReplyTo.SENDER ? null : chosen.replyAddress());
    }
}
