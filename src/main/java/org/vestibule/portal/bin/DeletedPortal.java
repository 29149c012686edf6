package org.vestibule.portal.bin;

import java.io.Serializable;
import java.time.Instant;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalDeletion;

/**
 * A portal among the deleted ones, as administrators see it.
 *
 * @param key its address, which no other portal gets meanwhile
 * @param by the name of who deleted it
 * @param removedAt when it begins to be removed with everything of it
 * @param restorable false once that has begun
 */
public record DeletedPortal(
        long id, String key, String name, Instant at, String by, Instant removedAt, boolean restorable)
        implements Serializable {

    static DeletedPortal of(Portal portal) {
        PortalDeletion deletion = portal.deletion().orElseThrow();
        return new DeletedPortal(
                portal.id(),
                portal.key(),
                portal.name(),
                deletion.at(),
                deletion.by(),
                deletion.at().plus(PortalBin.KEPT),
                !deletion.isFinal());
    }
}
