package org.vestibule.portal.bin;

import org.vestibule.portal.Portal;

/** What came of an attempt to restore a deleted portal. */
public sealed interface RestorePortalOutcome {

    /** It is back, closed as it was. */
    record Restored(Portal portal) implements RestorePortalOutcome {}

    /** Nothing changed: its time is over, and parts of it may be gone. */
    record TooLate(DeletedPortal portal) implements RestorePortalOutcome {}

    /** It isn't among the deleted portals, or not any more. */
    record Gone() implements RestorePortalOutcome {}
}
