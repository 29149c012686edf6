package org.vestibule.page.publishing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vestibule.shared.upkeep.DueRecord;

/** Stores planned publications. Checks no rights. */
interface PlannedPublicationRepository {

    void add(PlannedPublication planned);

    Optional<PlannedPublication> byId(long id);

    /** The open plans of a page, the next first. */
    List<PlannedPublication> openOf(long pageId);

    /** The open plans of all of a portal's pages, the next first. */
    List<PlannedPublication> openIn(long portalId);

    /** The due open plans after that record, the oldest first, at most {@code most}. */
    List<DueRecord> due(Instant now, DueRecord after, int most);

    /** Closes the plan with that outcome, if it is open; false if a concurrent caller has closed it. */
    boolean close(long id, PlannedPublication.Outcome outcome, Instant now);

    /** Corrects the outcome of a plan that this transaction has closed. */
    void settle(long id, PlannedPublication.Outcome outcome);
}
