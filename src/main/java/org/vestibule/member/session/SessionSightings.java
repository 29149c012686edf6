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
 * Notes when sessions were last used, each once in ten minutes, beside the requests that use them: a page that is only looked
 * at waits for no write, and is shown where the database takes none.
 */
@ApplicationScoped
class SessionSightings {

    static final Duration PRECISION = Duration.ofMinutes(10);

    private static final int MAX_SESSIONS = 10_000;

    @PersistenceContext
    private EntityManager entities;

    private final Clock clock;
    private final Event<SessionSeen> seen;

    /** By the hashes of the sessions' secrets. What is forgotten here is noted once more. */
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

    /** The session began in this moment, and its row says so. */
    void begun(String tokenHash) {
        noted.put(tokenHash, clock.instant());
    }

    void see(String tokenHash) {
        Instant now = clock.instant();
        if (noted.putIfAbsent(tokenHash, now) == null) {
            seen.fireAsync(new SessionSeen(tokenHash, now));
        }
    }

    /** Another node may have seen it later. */
    @Transactional
    void note(@ObservesAsync SessionSeen session) {
        entities.createQuery("update MemberSession s set s.lastSeenAt = :at"
                        + " where s.tokenHash = :hash and s.lastSeenAt < :at")
                .setParameter("at", session.at())
                .setParameter("hash", session.tokenHash())
                .executeUpdate();
    }
}
