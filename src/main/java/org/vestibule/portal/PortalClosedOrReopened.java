package org.vestibule.portal;

/** Event: a portal was closed or reopened; fired in the same transaction. */
public record PortalClosedOrReopened(Portal portal) {}
