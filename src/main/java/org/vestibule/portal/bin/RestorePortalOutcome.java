package org.vestibule.portal.bin;

import org.vestibule.portal.Portal;

/** The result of restoring a deleted portal. */
public sealed interface RestorePortalOutcome {

    /** The portal is restored, still closed. */
    record Restored(Portal portal) implements RestorePortalOutcome {}

    /** Nothing changed: the retention time is over, and parts of the portal may already be removed. */
    record TooLate(DeletedPortal portal) implements RestorePortalOutcome {}

    /** The portal isn't, or is no longer, among the deleted portals. */
    record Gone() implements RestorePortalOutcome {}
}
