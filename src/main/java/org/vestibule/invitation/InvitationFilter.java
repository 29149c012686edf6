package org.vestibule.invitation;

import java.io.Serializable;

/**
 * Which invitations someone wants to see.
 *
 * @param text words that the contact's name, company or address, the address written to, or the portal's name begin
 *     with; null or blank for all
 * @param status null for every status
 * @param portalId null for every portal
 */
public record InvitationFilter(String text, InvitationStatus status, Long portalId) implements Serializable {

    /** All of them. */
    public static final InvitationFilter NONE = new InvitationFilter(null, null, null);

    /** The same with another status. */
    public InvitationFilter withStatus(InvitationStatus other) {
        return new InvitationFilter(text, other, portalId);
    }
}
