package org.vestibule.invitation.link;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.vestibule.invitation.EligibilityFacts;
import org.vestibule.invitation.InvitationStatus;
import org.vestibule.portal.PortalRole;
import org.vestibule.security.Right;
import org.vestibule.text.EmailAddress;

/**
 * A link with everything that decides whether it can be accepted, read in one statement.
 *
 * @param replaced whether a newer link has replaced it
 * @param invitedBy the inviter's name; null if Vestibule itself invited
 * @param accountActive whether the invitee's account in the portal is active; empty if there is no account
 * @param rolesRestricted for each offered role that still exists, whether only administrators may give it
 */
record LinkFacts(
        Long portalId,
        String portalKey,
        InvitationStatus status,
        Instant expiresAt,
        boolean replaced,
        Locale locale,
        EmailAddress email,
        String firstName,
        String lastName,
        String invitedBy,
        Long inviterId,
        boolean portalClosed,
        boolean contactActive,
        boolean atInvitedAddress,
        Optional<Boolean> accountActive,
        List<Boolean> rolesRestricted)
        implements EligibilityFacts {

    @Override
    public boolean offersRole(Set<Right> inviterRights) {
        return rolesRestricted.stream().anyMatch(restricted -> PortalRole.givable(restricted, inviterRights));
    }

    /** Whether it leads to an open invitation into this portal, for somebody without an account there. */
    boolean isFresh(String portal, Instant now) {
        return portalKey.equals(portal)
                && status.open()
                && now.isBefore(expiresAt)
                && !replaced
                && accountActive.isEmpty();
    }

    OpenedLink opened() {
        return new OpenedLink(
                new InvitationLinkStatus.Valid(firstName, lastName, email, inviterId == null ? null : invitedBy),
                locale);
    }
}
