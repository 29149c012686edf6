package org.vestibule.contact.query;

import java.time.Instant;
import org.vestibule.text.SearchFolding;

/**
 * What narrows a list of contacts beside words; a contact has to meet all of it. Null is for what doesn't narrow.
 *
 * @param ownerId the number of the account of who looks after the contact
 * @param unowned whether only those are wanted whom nobody looks after; then {@code ownerId} is null
 * @param portalState where the contact stands with the portal, or, where no portal is named, with any portal
 * @param portalId the number of a portal; without a state, those that were invited to it or are users of it
 * @param company what the company begins with, without regard to case and accents
 * @param createdFrom the earliest time of being added
 * @param createdBefore all later times
 */
public record ContactCriteria(
        Long ownerId,
        boolean unowned,
        ContactPortalState portalState,
        Long portalId,
        String company,
        Instant createdFrom,
        Instant createdBefore) {

    /** Every contact. */
    public static final ContactCriteria NONE = new ContactCriteria(null, false, null, null, null, null, null);

    /** The beginning of the company's key; empty where it doesn't narrow. */
    String companyKey() {
        return SearchFolding.of(company);
    }

    /** Whether a portal or a state is asked for. */
    boolean asksForPortals() {
        return portalState != null || portalId != null;
    }
}
