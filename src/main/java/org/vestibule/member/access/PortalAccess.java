package org.vestibule.member.access;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A contact's account in a portal, as the staff see it.
 *
 * @param email the address that the user signs in with and gets mail at
 * @param contactEmail the address that the contact has now, where it is another; null where it isn't, or there is none
 * @param roleNames in the alphabet's order
 * @param open whether the user may sign in
 * @param closedAt since when that isn't so; null where it is
 * @param closedBy the name of who closed the access; null where it is open
 * @param history when it was closed, reopened or moved, newest first
 */
public record PortalAccess(
        long userId,
        long portalId,
        String portalName,
        String userName,
        String email,
        String contactEmail,
        List<String> roleNames,
        boolean open,
        Instant closedAt,
        String closedBy,
        List<AccessEvent> history)
        implements Serializable {}
