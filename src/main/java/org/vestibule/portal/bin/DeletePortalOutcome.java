package org.vestibule.portal.bin;

/** What came of an attempt to delete a portal. */
public sealed interface DeletePortalOutcome {

    /** It is among the deleted portals, by this request or by an earlier one. */
    record Deleted(DeletedPortal portal) implements DeletePortalOutcome {}

    /** Nothing changed: another address was typed than the portal's. */
    record OtherAddress(String address) implements DeletePortalOutcome {}

    /** Nothing changed: the portal is open. */
    record StillOpen() implements DeletePortalOutcome {}

    /** There is no such portal, or not any more. */
    record Unknown() implements DeletePortalOutcome {}
}
