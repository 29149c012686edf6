package org.vestibule.portal.creation;

import org.vestibule.portal.Portal;

/**
 * Event: a portal was created as a copy of another. Features that store settings of portals copy them in the same
 * transaction.
 */
public record PortalCopied(Portal original, Portal portal) {}
