package org.vestibule.invitation;

import java.util.Optional;
import java.util.Set;
import org.vestibule.security.Right;

/** What decides whether an open invitation can be accepted, as it is stored now. Each may be read when it is asked for. */
public interface EligibilityFacts {

    /** The number of the portal that it leads into. */
    Long portalId();

    boolean portalClosed();

    boolean contactActive();

    /** Whether the contact still has the address that the invitation was sent to. */
    boolean atInvitedAddress();

    /** Whether the invitee's account in the portal is active; empty where there is no account. */
    Optional<Boolean> accountActive();

    /** The number of the staff account that invited; null where Vestibule itself did. */
    Long inviterId();

    /** Whether one of the offered roles still exists in the portal, and someone with these rights may give it. */
    boolean offersRole(Set<Right> inviterRights);
}
