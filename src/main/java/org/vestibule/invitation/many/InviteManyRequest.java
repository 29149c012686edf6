package org.vestibule.invitation.many;

import java.util.List;
import org.vestibule.contact.query.ContactSearch;

/**
 * A request to invite many contacts into a portal.
 *
 * @param portalId null if none was chosen
 * @param roleId the role that they get on accepting; null if none was chosen
 * @param chosen the ids of the contacts; empty for all that match the search
 * @param perMinute the maximum of invitations a minute; null for no limit
 */
public record InviteManyRequest(
        Long portalId,
        Long roleId,
        OpenInvitationPolicy open,
        List<Long> chosen,
        ContactSearch search,
        Integer perMinute) {

    /** The maximum number of contacts chosen one by one. */
    public static final int MAX_CHOSEN = 300;

    /** The highest limit of invitations a minute. */
    public static final int MAX_PER_MINUTE = 100_000;

    public InviteManyRequest {
        chosen = List.copyOf(chosen);
    }
}
