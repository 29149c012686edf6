package org.vestibule.portal.bin;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vestibule.portal.Portal;
import org.vestibule.shared.upkeep.DueRecord;

/** Stores the deleted portals. Rights are not checked here. */
interface PortalBinRepository {

    /** All deleted portals, most recently deleted first. */
    List<Portal> all();

    /** The current state of a deleted portal, locked until the caller's transaction ends. */
    Optional<Portal> forChange(long id);

    /** The next portal after this record that was deleted before this time; empty if there are no more. */
    Optional<DueRecord> deletedBefore(Instant before, DueRecord after);

    /** Deletes the portal and its roles, after all its other data. */
    void remove(Portal portal);
}
