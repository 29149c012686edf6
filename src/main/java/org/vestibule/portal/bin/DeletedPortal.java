package org.vestibule.portal.bin;

import java.io.Serializable;
import java.time.Instant;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalDeletion;

/**
 * A deleted portal, as administrators see it.
 *
 * @param key its address, which stays reserved until the portal is removed
 * @param by the name of the user who deleted it
 * @param removedAt when the removal of its data begins
 * @param restorable false once the removal has begun
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
                deletion.at().plus(PortalBin.RETENTION),
                !deletion.isFinal());
    }
}
