package org.vestibule.portal.creation;

import org.vestibule.audit.AuditEventType;
import org.vestibule.portal.Portal;

/** What a new portal begins with, where that is neither the starter kit nor another portal. */
public interface PortalFurnishing {

    /** What the audit log calls the making of the portal. */
    AuditEventType event();

    /**
     * Gives the portal all that it begins with, in the caller's transaction. It is called again on another portal where that
     * transaction lost a race.
     *
     * @param portal a portal that is stored and has nothing yet
     */
    void furnish(Portal portal);
}
