package org.vestibule.portal.bin;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vestibule.portal.Portal;
import org.vestibule.shared.upkeep.DueRecord;

/** The deleted portals. Nothing here checks rights. */
interface PortalBinRepository {

    /** All of them, those deleted last first. */
    List<Portal> all();

    /** A deleted portal as it is now, kept from everyone else's changes until the caller's transaction ends. */
    Optional<Portal> forChange(long id);

    /** The next portal that was deleted before then, after that record; empty where no more are. */
    Optional<DueRecord> deletedBefore(Instant before, DueRecord after);

    /** Deletes the portal with its roles, once nothing else of it is left. */
    void remove(Portal portal);
}
