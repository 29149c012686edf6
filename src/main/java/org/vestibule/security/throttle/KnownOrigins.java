package org.vestibule.security.throttle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

/** Knows from which browsers and networks each account was signed in to lately. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class KnownOrigins {

    /** For how long an origin is known after the last sign-in from it. */
    static final Duration VALIDITY = Duration.ofDays(60);

    @PersistenceContext
    private EntityManager entities;

    /** The one of these origins that the account is known from, if any. */
    Optional<String> known(String accountHash, Collection<String> originHashes, Instant now) {
        if (originHashes.isEmpty()) {
            return Optional.empty();
        }
        return entities.createQuery(
                        "select o.originHash from KnownOrigin o where o.accountHash = :account"
                                + " and o.originHash in :origins and o.endsAt > :now order by o.endsAt desc",
                        String.class)
                .setParameter("account", accountHash)
                .setParameter("origins", originHashes)
                .setParameter("now", now)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /**
     * Remembers the origin for {@link #VALIDITY} from now. Of several who remember the same for the first time at once, all
     * but one get a {@code PersistenceException}; trying again helps.
     */
    void remember(String accountHash, String originHash, Instant now) {
        int extended = entities.createQuery("update KnownOrigin o set o.endsAt = :end"
                        + " where o.accountHash = :account and o.originHash = :origin")
                .setParameter("end", now.plus(VALIDITY))
                .setParameter("account", accountHash)
                .setParameter("origin", originHash)
                .executeUpdate();
        if (extended == 0) {
            entities.persist(new KnownOrigin(accountHash, originHash, now.plus(VALIDITY)));
            entities.flush();
        }
    }

    /** The origin is known by another hash from now on. */
    void rename(String originHash, String newHash) {
        entities.createNativeQuery("update known_origin set origin_hash = ?1 where origin_hash = ?2")
                .setParameter(1, newHash)
                .setParameter(2, originHash)
                .executeUpdate();
    }

    /** Forgets all origins of the account. */
    void forget(String accountHash) {
        entities.createQuery("delete from KnownOrigin o where o.accountHash = :account")
                .setParameter("account", accountHash)
                .executeUpdate();
    }

    /** Removes the origins that ended first, about so many of them. */
    int removeEnded(Instant now, int most) {
        Instant last = entities.createQuery(
                        "select o.endsAt from KnownOrigin o where o.endsAt <= :now order by o.endsAt", Instant.class)
                .setParameter("now", now)
                .setFirstResult(most - 1)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(now);
        return entities.createQuery("delete from KnownOrigin o where o.endsAt <= :last")
                .setParameter("last", last)
                .executeUpdate();
    }
}
