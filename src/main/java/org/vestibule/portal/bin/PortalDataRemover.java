package org.vestibule.portal.bin;

/**
 * Removes the data that one feature stores for a portal, once the portal can no longer be restored. One CDI bean for
 * each stage; a test fails if a table refers to portals and no bean clears it.
 */
public interface PortalDataRemover {

    /** The maximum number of rows of one kind removed in one transaction. */
    int PORTION = 100;

    Stage stage();

    /**
     * Removes rows of the portal, at most {@link #PORTION} of each kind, in the caller's transaction. It is called
     * again, possibly on another node and after a crash, until it returns 0; then the next stage follows.
     *
     * @param portalId a portal that can no longer be restored
     * @return how many rows were removed; 0 if none are left
     */
    int remove(long portalId);

    /** The stages, in the order of removal: records are removed before the records that they refer to. */
    enum Stage {
        JOBS,
        INVITATIONS,
        PORTAL_USERS,
        DRAFT_EDITS,
        PAGES,
        IMAGES,
        EMAIL_TEXTS,
        WEBHOOK_DELIVERIES
    }
}
