package org.vestibule.mail.wording;

import java.util.List;
import java.util.Optional;

/** Stores the words that portals chose for their e-mails. Checks no rights. */
interface EmailTextRepository {

    Optional<PortalEmailText> find(long portalId, EmailMessage message, String language);

    /** All words of a portal, in no particular order. */
    List<PortalEmailText> of(long portalId);

    /**
     * The tags of the languages that aren't shipped and in which the portal has words for every e-mail, sorted.
     *
     * @param portalId null for those of any portal
     */
    List<String> completeLanguages(Long portalId);

    void add(PortalEmailText text);

    void remove(PortalEmailText text);
}
