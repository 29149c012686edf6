package org.vestibule.security;

import java.util.Map;
import java.util.Set;

/**
 * Records of one kind for which a member of the staff answers, and which can be handed over to a colleague: invitations that are
 * open, say. The feature that keeps them implements it, and is found where all that somebody answers for is listed and handed over.
 */
public interface OwnedRecords {

    /** The number that stands for no portal, where records of a kind belong to none. */
    long NO_PORTAL = 0;

    /**
     * Who takes records over.
     *
     * @param rights those of the colleague's job
     * @param portals those that the job extends to
     */
    record Recipient(long id, String name, Set<Right> rights, PortalScope portals) {

        public Recipient {
            rights = Set.copyOf(rights);
        }
    }

    /** What the audit log and the texts call records of this kind, {@code invitations} say. */
    String kind();

    /** The right without which nobody can take them over. */
    Right right();

    /** How many the member of the staff answers for, by the numbers of their portals; portals without any are left out. */
    Map<Long, Long> count(long staffId);

    /**
     * Makes the recipient answer for those that the recipient may see and could have made; others stay as they are. Part of the
     * caller's transaction.
     *
     * @return how many
     */
    int handOver(long staffId, Recipient recipient);
}
