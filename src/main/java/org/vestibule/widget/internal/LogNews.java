package org.vestibule.widget.internal;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers what the log was told of lately, so that what happens at each visit is told at most once a minute. */
final class LogNews {

    private static final Duration BETWEEN_LINES = Duration.ofMinutes(1);
    private static final int MOST_REMEMBERED = 1000;

    /** When each was told of last. */
    private final Map<String, Long> told = new ConcurrentHashMap<>();

    /** Whether this has to be told now; then it counts as told. */
    boolean isNews(String what) {
        long now = System.nanoTime();
        if (told.size() > MOST_REMEMBERED) {
            told.clear();
        }
        Long before = told.get(what);
        boolean news = before == null || now - before > BETWEEN_LINES.toNanos();
        return news && (before == null ? told.putIfAbsent(what, now) == null : told.replace(what, before, now));
    }
}
