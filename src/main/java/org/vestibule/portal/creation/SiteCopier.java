package org.vestibule.portal.creation;

import java.util.Map;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRole;

/** Copies a portal's images and pages, which another feature stores. */
public interface SiteCopier {

    /**
     * Copies the images and pages that aren't in the recycle bin, in the caller's transaction: drafts and the published
     * versions, without earlier versions. References to a page, role or image of the original are changed to the
     * copy's.
     *
     * @param portal a stored portal without pages or images
     * @param roles its roles, by the id of the role that each is a copy of
     */
    void copy(Portal original, Portal portal, Map<Long, PortalRole> roles);
}
