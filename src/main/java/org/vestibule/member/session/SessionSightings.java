package org.vestibule.member.session;

import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;

/**
 * Records when sessions were last used, at most every ten minutes each and asynchronously: reading a page waits for no
 * write, and works even if the database accepts no writes.
 */
@ApplicationScoped
class SessionSightings {

    static final Duration PRECISION = Duration.ofMinutes(10);

    private static final int MAX_SESSIONS = 10_000;

    @PersistenceContext
    private EntityManager entities;

    private final Clock clock;
    private final Event<SessionSeen> seen;

    /**
     * Last recorded uses, by the hash of the session's secret. If an entry is evicted, the next request is recorded
     * again.
     */
    private final ConcurrentMap<String, Instant> noted;

    @Inject
    SessionSightings(Clock clock, Event<SessionSeen> seen) {
        this.clock = clock;
        this.seen = seen;
        this.noted = Caffeine.newBuilder()
                .maximumSize(MAX_SESSIONS)
                .expireAfterWrite(PRECISION)
                .executor(Runnable::run)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .<String, Instant>build()
                .asMap();
    }

    /** Registers a session that has just begun, whose row already has the time. */
    void begun(String tokenHash) {
        noted.put(tokenHash, clock.instant());
    }

    void see(String tokenHash) {
        Instant now = clock.instant();
        if (noted.putIfAbsent(tokenHash, now) == null) {
            seen.fireAsync(new SessionSeen(tokenHash, now));
        }
    }

    /** Never moves the time back, because another node may have recorded a later one. */
    @Transactional
    void note(@ObservesAsync SessionSeen session) {
        entities.createQuery("update MemberSession s set s.lastSeenAt = :at"
                        + " where s.tokenHash = :hash and s.lastSeenAt < :at")
                .setParameter("at", session.at())
                .setParameter("hash", session.tokenHash())
                .executeUpdate();
    }
}
