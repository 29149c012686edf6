package org.vestibule.page.cache;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.vestibule.shared.upkeep.DueRecord;
import org.vestibule.shared.upkeep.Portion;
import org.vestibule.shared.upkeep.UpkeepTask;

/** Deletes the database's records of changes to portals after every node has seen them. */
@ApplicationScoped
class PortalChangeTask implements UpkeepTask {

    private static final Duration KEPT = Duration.ofHours(1);

    private final PortalVersionRepository versions;
    private final Clock clock;

    @Inject
    PortalChangeTask(PortalVersionRepository versions, Clock clock) {
        this.versions = versions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "portal-changes";
    }

    @Override
    public Portion run(DueRecord from) {
        int removed = versions.removeBefore(clock.instant().minus(KEPT), Portion.SIZE);
        return Portion.removed(removed, removed == Portion.SIZE);
    }
}
