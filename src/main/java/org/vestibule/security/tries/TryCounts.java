package org.vestibule.security.tries;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The counts. Each change is one conditional update, so that nodes count together. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class TryCounts {

    @PersistenceContext
    private EntityManager entities;

    /** A try too many: how long until the next, and whether it is the first such. */
    record Exceeded(Duration pause, boolean news) {}

    /**
     * Counts one more, unless there are too many already. Of several who begin a count at once, all but one get a {@code
     * PersistenceException}; trying again helps.
     */
    Optional<Exceeded> count(Limit limit, Instant now) {
        boolean counted = oneMore(limit, now) || anew(limit.keyHash(), now.plus(limit.within()), now);
        TryCount count = entities.find(TryCount.class, limit.keyHash());
        if (count == null) {
            entities.persist(new TryCount(limit.keyHash(), now.plus(limit.within())));
            entities.flush();
            return Optional.empty();
        }
        entities.refresh(count);
        if (!counted && count.counted() <= limit.most()) {
            // Somebody began the count after it was looked for.
            return count(limit, now);
        }
        return counted && count.counted() <= limit.most()
                ? Optional.empty()
                : Optional.of(new Exceeded(Duration.between(now, count.endsAt()), counted));
    }

    /** Up to one above the limit, by which the first that is turned away is told from those after it. */
    private boolean oneMore(Limit limit, Instant now) {
        return entities.createQuery("update TryCount t set t.counted = t.counted + 1"
                                + " where t.keyHash = :key and t.endsAt > :now and t.counted <= :most")
                        .setParameter("key", limit.keyHash())
                        .setParameter("now", now)
                        .setParameter("most", limit.most())
                        .executeUpdate()
                == 1;
    }

    private boolean anew(String keyHash, Instant end, Instant now) {
        return entities.createQuery("update TryCount t set t.counted = 1, t.endsAt = :end"
                                + " where t.keyHash = :key and t.endsAt <= :now")
                        .setParameter("key", keyHash)
                        .setParameter("end", end)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    /** Takes one back: it turned out to be none. */
    void giveBack(Limit limit) {
        entities.createQuery("update TryCount t set t.counted = t.counted - 1 where t.keyHash = :key and t.counted > 0")
                .setParameter("key", limit.keyHash())
                .executeUpdate();
    }

    void forget(Limit limit) {
        entities.createQuery("delete from TryCount t where t.keyHash = :key")
                .setParameter("key", limit.keyHash())
                .executeUpdate();
    }

    boolean holds(String keyHash, Instant now) {
        TryCount found = entities.find(TryCount.class, keyHash);
        return found != null && found.endsAt().isAfter(now);
    }

    /** Holds the key until then. Of several who hold it for the first time at once, all but one get an exception. */
    void hold(String keyHash, Instant end) {
        int longer = entities.createQuery("update TryCount t set t.endsAt = :end where t.keyHash = :key")
                .setParameter("key", keyHash)
                .setParameter("end", end)
                .executeUpdate();
        if (longer == 0) {
            entities.persist(new TryCount(keyHash, end));
            entities.flush();
        }
    }

    int forgetEnded(Instant now) {
        return entities.createQuery("delete from TryCount t where t.endsAt <= :now")
                .setParameter("now", now)
                .executeUpdate();
    }
}
