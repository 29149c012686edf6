package org.vestibule.shared.upkeep;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.vestibule.shared.Stored;

/** Deletes expired records, the oldest first, in portions for an upkeep task. */
public final class ExpiredRecords {

    private ExpiredRecords() {}

    /**
     * Deletes records that expired before {@code before}, as part of the caller's transaction.
     *
     * @param kind an entity with an {@code expiresAt} that has an index
     * @param most the maximum number of records
     * @return how many were deleted; fewer than {@code most} if no more are left
     */
    public static int remove(EntityManager entities, Class<? extends Stored> kind, Instant before, int most) {
        String name = kind.getSimpleName();
        List<Long> old = entities.createQuery(
                        "select r.id from " + name + " r where r.expiresAt < :before order by r.expiresAt, r.id",
                        Long.class)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
        return old.isEmpty()
                ? 0
                : entities.createQuery("delete from " + name + " r where r.id in :old")
                        .setParameter("old", old)
                        .executeUpdate();
    }
}
