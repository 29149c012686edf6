package org.vestibule.contact.query;

import java.time.Instant;
import org.vestibule.text.SearchFolding;

/**
 * The criteria, besides words, of a list of contacts; a contact has to meet all of them. A null criterion doesn't
 * narrow the list.
 *
 * @param ownerId the id of the owner's account
 * @param unowned whether only contacts without an owner are wanted; then {@code ownerId} is null
 * @param portalState the contact's state in the portal, or, if no portal is given, in any portal
 * @param portalId the id of a portal; without a state, contacts that were invited to it or are its users
 * @param company the beginning of the company, ignoring case and accents
 * @param createdFrom contacts added at this time or later
 * @param createdBefore contacts added before this time
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

    /** The beginning of the company's key; empty if the company doesn't narrow the list. */
    String companyKey() {
        return SearchFolding.of(company);
    }

    /** Whether the criteria include a portal or a state. */
    boolean asksForPortals() {
        return portalState != null || portalId != null;
    }
}
