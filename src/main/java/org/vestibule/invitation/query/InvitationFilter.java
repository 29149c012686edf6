package org.vestibule.invitation.query;

import java.io.Serializable;
import org.vestibule.invitation.InvitationStatus;

/**
 * The filter of a list of invitations.
 *
 * @param text words, each of which has to begin a word of the contact's name, company or address, of the invited
 * address, or of the portal's name; null or blank for all
 * @param status null for every status
 * @param portalId null for every portal
 * @param newLinkAsked whether to list only invitations whose invitee waits for a new link
 */
public record InvitationFilter(String text, InvitationStatus status, Long portalId, boolean newLinkAsked)
        implements Serializable {

    /** All invitations. */
    public static final InvitationFilter NONE = new InvitationFilter(null, null, null);

    /** A filter without regard to requests for new links. */
    public InvitationFilter(String text, InvitationStatus status, Long portalId) {
        this(text, status, portalId, false);
    }

    /** The same with another status, without regard to requests for new links. */
    public InvitationFilter withStatus(InvitationStatus other) {
        return new InvitationFilter(text, other, portalId);
    }

    /** The same for invitations of any status whose invitee waits for a new link. */
    public InvitationFilter withNewLinkAsked() {
        return new InvitationFilter(text, null, portalId, true);
    }
}
