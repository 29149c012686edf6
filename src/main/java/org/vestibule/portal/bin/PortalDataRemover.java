package org.vestibule.portal.bin;

/**
 * Removes what one room keeps of a portal, when the time in which the portal could be restored is over. One CDI bean for each
 * stage; a table that refers to portals and that no bean clears fails a test.
 */
public interface PortalDataRemover {

    /** The most rows of one kind that one transaction removes. */
    int PORTION = 100;

    Stage stage();

    /**
     * Removes rows of the portal, at most {@link #PORTION} of a kind, in the caller's transaction. It is asked again, maybe on
     * another node and after a kill, until nothing is left, and then the next stage is.
     *
     * @param portalId a portal that nobody can restore any more
     * @return how many rows; 0 where none is left
     */
    int remove(long portalId);

    /** What is removed, in this order: whatever refers to something else comes before that. */
    enum Stage {
        INVITATIONS,
        PORTAL_USERS,
        DRAFT_EDITS,
        PAGES,
        IMAGES,
        EMAIL_TEXTS
    }
}
