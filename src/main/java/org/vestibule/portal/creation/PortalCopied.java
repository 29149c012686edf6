package org.vestibule.portal.creation;

import org.vestibule.portal.Portal;

/**
 * A portal was made as a copy of another. Rooms that keep settings of portals copy them as they hear of it, in the same
 * transaction.
 */
public record PortalCopied(Portal original, Portal portal) {}
