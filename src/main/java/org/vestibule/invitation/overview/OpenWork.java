package org.vestibule.invitation.overview;

import org.vestibule.shared.paging.Total;

/**
 * What waits for somebody of the staff.
 *
 * @param failed open invitations whose e-mail couldn't be sent
 * @param newLinkAsked invitations whose invitee waits for a new link
 * @param expiring sent invitations that nobody has accepted and that expire soon
 */
public record OpenWork(Total failed, Total newLinkAsked, Total expiring) {

    /** Whether nothing waits. */
    public boolean isEmpty() {
        return failed.isEmpty() && newLinkAsked.isEmpty() && expiring.isEmpty();
    }
}
