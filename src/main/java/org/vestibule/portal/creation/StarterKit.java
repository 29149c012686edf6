package org.vestibule.portal.creation;

import org.vestibule.portal.Portal;

/** What a new portal begins with, so that somebody can be invited into it at once: roles and published pages. */
public interface StarterKit {

    /**
     * Gives the portal a role and its pages, in the caller's transaction, in the portal's language; where that isn't one of
     * Vestibule's, in English.
     *
     * @param portal a portal that is stored and has neither roles nor pages
     */
    void furnish(Portal portal);
}
