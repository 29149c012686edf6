package org.vestibule.security.throttle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The stored counters. Each change is one conditional update, so that nodes count together. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RateLimitCounters {

    @PersistenceContext
    private EntityManager entities;

    /**
     * An attempt beyond the limit.
     *
     * @param pause how long until the next one is let through
     * @param justExceeded whether it is the first that was turned away
     */
    record Exceeded(Duration pause, boolean justExceeded) {}

    /**
     * Increments the counter, unless it is beyond its limit already. Of several who begin a counter at once, all but one get
     * a {@code PersistenceException}; trying again helps.
     */
    Optional<Exceeded> increment(RateLimit limit, Instant now) {
        boolean counted = incrementCurrent(limit, now) || beginAnew(limit.keyHash(), now.plus(limit.window()), now);
        RateLimitCounter counter = entities.find(RateLimitCounter.class, limit.keyHash());
        if (counter == null) {
            entities.persist(new RateLimitCounter(limit.keyHash(), now.plus(limit.window())));
            entities.flush();
            return Optional.empty();
        }
        entities.refresh(counter);
        if (!counted && counter.counted() <= limit.most()) {
            // Somebody began the counter after it was looked for.
            return increment(limit, now);
        }
        return counted && counter.counted() <= limit.most()
                ? Optional.empty()
                : Optional.of(new Exceeded(Duration.between(now, counter.endsAt()), counted));
    }

    /** Up to one above the limit, by which the first attempt that is turned away is told from those after it. */
    private boolean incrementCurrent(RateLimit limit, Instant now) {
        return entities.createQuery("update RateLimitCounter t set t.counted = t.counted + 1"
                                + " where t.keyHash = :key and t.endsAt > :now and t.counted <= :most")
                        .setParameter("key", limit.keyHash())
                        .setParameter("now", now)
                        .setParameter("most", limit.most())
                        .executeUpdate()
                == 1;
    }

    private boolean beginAnew(String keyHash, Instant end, Instant now) {
        return entities.createQuery("update RateLimitCounter t set t.counted = 1, t.endsAt = :end"
                                + " where t.keyHash = :key and t.endsAt <= :now")
                        .setParameter("key", keyHash)
                        .setParameter("end", end)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    /** Decrements the counter: that attempt succeeded, or was never carried out. */
    void decrement(RateLimit limit) {
        entities.createQuery(
                        "update RateLimitCounter t set t.counted = t.counted - 1 where t.keyHash = :key and t.counted > 0")
                .setParameter("key", limit.keyHash())
                .executeUpdate();
    }

    void reset(RateLimit limit) {
        entities.createQuery("delete from RateLimitCounter t where t.keyHash = :key")
                .setParameter("key", limit.keyHash())
                .executeUpdate();
    }

    /** Removes the counters that ended first, about so many of them. */
    int removeEnded(Instant now, int most) {
        Instant last = entities.createQuery(
                        "select t.endsAt from RateLimitCounter t where t.endsAt <= :now order by t.endsAt",
                        Instant.class)
                .setParameter("now", now)
                .setFirstResult(most - 1)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(now);
        return entities.createQuery("delete from RateLimitCounter t where t.endsAt <= :last")
                .setParameter("last", last)
                .executeUpdate();
    }
}
