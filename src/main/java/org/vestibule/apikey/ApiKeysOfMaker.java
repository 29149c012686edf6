package org.vestibule.apikey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.vestibule.security.OwnedRecords;
import org.vestibule.security.Right;

/** The API keys for which an administrator answers: those that are neither revoked nor over. */
@ApplicationScoped
@Transactional
class ApiKeysOfMaker implements OwnedRecords {

    private static final String VALID =
            " where k.makerId = :maker and k.revokedAt is null and (k.expiresAt is null or k.expiresAt > :now)";

    @PersistenceContext
    private EntityManager entities;

    private final Clock clock;

    @Inject
    ApiKeysOfMaker(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "apiKeys";
    }

    @Override
    public Right right() {
        return Right.API_KEYS;
    }

    @Override
    public Map<Long, Long> count(long staffId) {
        long number = valid(entities.createQuery("select count(k.id) from ApiKey k" + VALID, Long.class), staffId)
                .getSingleResult();
        return number == 0 ? Map.of() : Map.of(NO_PORTAL, number);
    }

    @Override
    public int handOver(long staffId, Recipient recipient) {
        return valid(entities.createQuery("update ApiKey k set k.makerId = :recipient" + VALID), staffId)
                .setParameter("recipient", recipient.id())
                .executeUpdate();
    }

    private <Q extends Query> Q valid(Q query, long staffId) {
        query.setParameter("maker", staffId).setParameter("now", clock.instant());
        return query;
    }
}
