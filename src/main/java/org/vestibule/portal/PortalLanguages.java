package org.vestibule.portal;

import java.util.List;

/**
 * Says which languages portals have e-mails in, beside those that Vestibule ships. Implemented by the feature that has
 * the words of e-mails. Checks no rights.
 */
public interface PortalLanguages {

    /** The tags of the languages in which the portal has its own words for every e-mail, sorted; never a shipped one. */
    List<String> of(long portalId);

    /** The tags of the languages that {@link #of} returns for any portal, sorted. */
    List<String> ofAll();
}
