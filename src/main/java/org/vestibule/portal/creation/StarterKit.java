package org.vestibule.portal.creation;

import org.vestibule.portal.Portal;

/** The default content of a new portal, so that people can be invited at once: roles and published pages. */
public interface StarterKit {

    /**
     * Adds a role and pages to the portal, in the caller's transaction, in the portal's language, or in English if
     * Vestibule doesn't support that language.
     *
     * @param portal a stored portal without roles or pages
     */
    void furnish(Portal portal);
}
