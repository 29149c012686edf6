package org.vestibule.portal.bin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vestibule.shared.upkeep.DueRecord;
import org.vestibule.shared.upkeep.Portion;
import org.vestibule.shared.upkeep.UpkeepTask;

/** Removes portals that were deleted longer ago than the retention time, a portion of one portal at a time. */
@ApplicationScoped
class PortalRemovalTask implements UpkeepTask {

    private final PortalBinRepository bin;
    private final PortalRemoval removal;
    private final Clock clock;

    @Inject
    PortalRemovalTask(PortalBinRepository bin, PortalRemoval removal, Clock clock) {
        this.bin = bin;
        this.removal = removal;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "portal-removal";
    }

    @Override
    public Portion run(DueRecord from) {
        Instant deletedBefore = clock.instant().minus(PortalBin.RETENTION);
        Optional<DueRecord> due = bin.deletedBefore(deletedBefore, from);
        if (due.isEmpty()) {
            return new Portion(0, List.of(), null, false);
        }
        long portalId = due.get().id();
        try {
            int removed = removal.begin(portalId, deletedBefore) ? removal.removePortion(portalId) : 0;
            if (removed > 0) {
                // Continues with the same portal.
                return new Portion(removed, List.of(), from, false);
            }
            removal.end(portalId);
            return new Portion(1, List.of(), due.get(), false);
        } catch (RuntimeException e) {
            return new Portion(0, List.of(new Portion.Failure(portalId, e)), due.get(), false);
        }
    }
}
