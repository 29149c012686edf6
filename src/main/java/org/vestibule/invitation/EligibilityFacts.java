package org.vestibule.invitation;

import java.util.Optional;
import java.util.Set;
import org.vestibule.security.Right;

/**
 * The facts that decide whether an open invitation can be accepted, as stored now. An implementation may read each fact
 * on demand.
 */
public interface EligibilityFacts {

    /** The id of the invitation's portal. */
    Long portalId();

    boolean portalClosed();

    boolean contactActive();

    /** Whether the contact still has the address that the invitation was sent to. */
    boolean atInvitedAddress();

    /** Whether the invitee's account in the portal is active; empty if there is no account. */
    Optional<Boolean> accountActive();

    /** The id of the inviter's staff account; null if Vestibule itself invited. */
    Long inviterId();

    /** Whether an offered role still exists in the portal and somebody with these rights may give it. */
    boolean offersRole(Set<Right> inviterRights);
}
