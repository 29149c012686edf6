package org.vestibule.page.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * Caches the versions of portals, so that not every visit needs a query: a change on this node counts at once, a change
 * on another node within a second.
 */
@ApplicationScoped
public class PortalVersions {

    /** The age at which a version is read again, by a few requests at a time. */
    private static final long DUE_NANOS = Duration.ofMillis(500).toNanos();

    /** The maximum age for other requests meanwhile. */
    private static final long MAX_AGE_NANOS = Duration.ofSeconds(1).toNanos();

    private static final int MAX_PORTALS = 1000;

    /**
     * How many requests read versions at once, for all portals: nothing else bounds requests for pages at this point.
     */
    public static final int MAX_CONCURRENT_READS = 2;

    private final Cache<String, Known> known = Caffeine.newBuilder()
            .maximumSize(MAX_PORTALS)
            .executor(Runnable::run)
            .build();
    private final Semaphore reading = new Semaphore(MAX_CONCURRENT_READS);
    private final PortalVersionRepository stored;

    /**
     * A version that was read.
     *
     * @param version empty if there was no such portal
     * @param commits how many transactions this node had committed before it was read
     * @param readAt when reading it began, by {@link System#nanoTime()}
     */
    private record Known(Optional<PortalVersion> version, long commits, long readAt) {

        boolean holds(long longest) {
            return commits == CommittedChanges.count() && System.nanoTime() - readAt < longest;
        }
    }

    @Inject
    PortalVersions(PortalVersionRepository stored) {
        this.stored = stored;
    }

    /**
     * The portal's version; empty if there is no such portal, or while too many other requests are reading versions.
     */
    public Optional<PortalVersion> of(String portalKey) {
        Known last = known.getIfPresent(portalKey);
        if (last != null && last.holds(DUE_NANOS)) {
            return last.version();
        }
        if (reading.tryAcquire()) {
            try {
                return read(portalKey).version();
            } finally {
                reading.release();
            }
        }
        return last != null && last.holds(MAX_AGE_NANOS) ? last.version() : Optional.empty();
    }

    private Known read(String portalKey) {
        long commits = CommittedChanges.count();
        long now = System.nanoTime();
        var read = new Known(stored.read(portalKey), commits, now);
        known.put(portalKey, read);
        return read;
    }
}
