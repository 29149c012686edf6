package org.vestibule.security;

/** A record that belongs to one portal, so that a {@link PortalScope} can tell who may see it. */
public interface PortalRecord {

    /** The number of its portal; null where it belongs to none, and is for those alone who may see all portals. */
    Long portalId();
}
