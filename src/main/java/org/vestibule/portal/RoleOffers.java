package org.vestibule.portal;

/** Tells the portal's roles which invitations offer them; invitations are stored by another feature. */
public interface RoleOffers {

    /** How many open invitations to the role's portal offer the role. */
    long openWith(PortalRole role);
}
