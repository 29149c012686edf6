package org.vestibule.member.access;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A contact's account in a portal, as the staff see it.
 *
 * @param email the user's address for signing in and for e-mails
 * @param contactEmail the contact's present address if it differs; null if it doesn't or the contact has none
 * @param roleNames in alphabetical order
 * @param open whether the user may sign in
 * @param closedAt when the access was closed; null if it is open
 * @param closedBy the name of the person who closed the access; null if it is open
 * @param history when the access was closed, reopened or its address changed, newest first
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
