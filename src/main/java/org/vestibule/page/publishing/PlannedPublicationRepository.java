package org.vestibule.page.publishing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vestibule.shared.upkeep.DueRecord;

/** The planned publications. Nothing here checks rights. */
interface PlannedPublicationRepository {

    void add(PlannedPublication planned);

    Optional<PlannedPublication> byId(long id);

    /** The open ones of a page, the next first. */
    List<PlannedPublication> openOf(long pageId);

    /** The open ones of all of a portal's pages, the next first. */
    List<PlannedPublication> openIn(long portalId);

    /** The open ones whose time has come, the oldest first: at most so many after that one. */
    List<DueRecord> due(Instant now, DueRecord after, int most);

    /** Closes it with that outcome, if it is open; false where somebody was quicker. */
    boolean close(long id, PlannedPublication.Outcome outcome, Instant now);

    /** Corrects the outcome of one that this transaction has closed. */
    void settle(long id, PlannedPublication.Outcome outcome);
}
