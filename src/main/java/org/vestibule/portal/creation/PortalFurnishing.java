package org.vestibule.portal.creation;

import org.vestibule.audit.AuditEventType;
import org.vestibule.portal.Portal;

/** The initial content of a new portal, other than the starter kit or a copy of another portal. */
public interface PortalFurnishing {

    /** The audit event for the creation. */
    AuditEventType event();

    /**
     * Adds all initial content to the portal, in the caller's transaction. If that transaction loses a race, this is
     * called again with another portal.
     *
     * @param portal a stored portal without any content
     */
    void furnish(Portal portal);
}
