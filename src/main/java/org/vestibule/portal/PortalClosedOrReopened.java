package org.vestibule.portal;

/** Tells the other rooms, within the transaction that does it, that a portal is closed, or open again. */
public record PortalClosedOrReopened(Portal portal) {}
