package org.vestibule.portal;

/** What a portal's roles need to know of invitations, which another room keeps. */
public interface RoleOffers {

    /** How many open invitations into the role's portal offer it. */
    long openWith(PortalRole role);
}
