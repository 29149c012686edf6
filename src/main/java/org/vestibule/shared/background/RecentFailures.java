package org.vestibule.shared.background;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;

/**
 * Remembers which records failed within the last hour, at most a thousand, so that one that fails every few seconds is logged
 * once an hour. Safe for use by many threads.
 */
public final class RecentFailures {

    private final Cache<Long, Boolean> recent = Caffeine.newBuilder()
            .maximumSize(1000)
            .expireAfterWrite(Duration.ofHours(1))
            .executor(Runnable::run)
            .build();

    /** Remembers the record's failure; returns whether it was the first one lately. */
    public boolean isFirst(long id) {
        return recent.asMap().putIfAbsent(id, true) == null;
    }
}
