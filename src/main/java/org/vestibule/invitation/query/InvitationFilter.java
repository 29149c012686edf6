package org.vestibule.invitation.query;

import java.io.Serializable;
import org.vestibule.invitation.InvitationStatus;

/**
 * Which invitations someone wants to see.
 *
 * @param text words that the contact's name, company or address, the address written to, or the portal's name begin
 *     with; null or blank for all
 * @param status null for every status
 * @param portalId null for every portal
 * @param newLinkAsked whether only those are wanted whose invitee waits for a new link
 */
public record InvitationFilter(String text, InvitationStatus status, Long portalId, boolean newLinkAsked)
        implements Serializable {

    /** All of them. */
    public static final InvitationFilter NONE = new InvitationFilter(null, null, null);

    /** Whether the invitee waits for a new link or not. */
    public InvitationFilter(String text, InvitationStatus status, Long portalId) {
        this(text, status, portalId, false);
    }

    /** The same with another status, whether the invitee waits for a new link or not. */
    public InvitationFilter withStatus(InvitationStatus other) {
        return new InvitationFilter(text, other, portalId);
    }

    /** The same with any status, where the invitee waits for a new link. */
    public InvitationFilter withNewLinkAsked() {
        return new InvitationFilter(text, null, portalId, true);
    }
}
