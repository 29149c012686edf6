package org.vestibule.portal.creation;

import java.util.Map;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRole;

/** Copies what another room keeps of a portal: its images and its pages. */
public interface SiteCopier {

    /**
     * Copies the images and pages outside of the recycle bin, in the caller's transaction: drafts, and what is published,
     * without what was before. What refers to a page, a role or an image of the original refers to the copy's.
     *
     * @param portal a portal that is stored and has neither pages nor images
     * @param roles its roles, by the numbers of those that they are copies of
     */
    void copy(Portal original, Portal portal, Map<Long, PortalRole> roles);
}
