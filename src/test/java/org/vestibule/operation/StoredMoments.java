package org.vestibule.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.vestibule.settings.Settings;
import org.vestibule.settings.Settings.Database;

/** Stores instants by an entity of the application, within the caller's transaction, and shows what the database holds. */
@ApplicationScoped
class StoredMoments {

    @PersistenceContext
    private EntityManager entities;

    private final Settings settings;

    @Inject
    StoredMoments(Settings settings) {
        this.settings = settings;
    }

    void store(String key, Instant instant) {
        entities.createNativeQuery(
                        "insert into try_count (key_hash, counted, ends_at) values (?1, 1, current_timestamp)")
                .setParameter(1, key)
                .executeUpdate();
        entities.createQuery("update RateLimitCounter t set t.endsAt = :at where t.keyHash = :key")
                .setParameter("at", instant)
                .setParameter("key", key)
                .executeUpdate();
    }

    Instant read(String key) {
        return entities.createQuery("select t.endsAt from RateLimitCounter t where t.keyHash = :key", Instant.class)
                .setParameter("key", key)
                .getSingleResult();
    }

    /** As it stands in the database, in UTC. */
    String utc(String key) {
        String utc = settings.database() == Database.POSTGRESQL ? "ends_at at time zone 'UTC'" : "ends_at";
        return (String)
                entities.createNativeQuery("select cast(" + utc + " as varchar(40)) from try_count where key_hash = ?1")
                        .setParameter(1, key)
                        .getSingleResult();
    }

    long before(Instant instant, List<String> keys) {
        return entities.createQuery(
                        "select count(t) from RateLimitCounter t where t.endsAt < :at and t.keyHash in :keys",
                        Long.class)
                .setParameter("at", instant)
                .setParameter("keys", keys)
                .getSingleResult();
    }
}
