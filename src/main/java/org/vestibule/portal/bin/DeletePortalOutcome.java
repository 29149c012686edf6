package org.vestibule.portal.bin;

/** The result of deleting a portal. */
public sealed interface DeletePortalOutcome {

    /** The portal is deleted, by this request or an earlier one. */
    record Deleted(DeletedPortal portal) implements DeletePortalOutcome {}

    /** Nothing changed: the typed address isn't the portal's. */
    record OtherAddress(String address) implements DeletePortalOutcome {}

    /** Nothing changed: the portal is still open. */
    record StillOpen() implements DeletePortalOutcome {}

    /** There is no such portal, or it was removed. */
    record Unknown() implements DeletePortalOutcome {}
}
