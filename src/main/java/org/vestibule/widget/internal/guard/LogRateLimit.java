package org.vestibule.widget.internal.guard;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers what the log was told of lately, so that what happens at each visit is told at most once a minute. */
final class LogRateLimit {

    private static final Duration BETWEEN_LINES = Duration.ofMinutes(1);
    private static final int MAX_REMEMBERED = 1000;

    /** When each was told of last. */
    private final Map<String, Long> told = new ConcurrentHashMap<>();

    /**
     * Whether this has to be told now; then it counts as told.
     *
     * @param who whom it is about
     * @param page the address of the page that it stands on, however a visitor wrote that
     * @param what what happened, in words that no visitor chooses
     */
    boolean permits(String who, String page, String what) {
        return permits(who + "\n" + path(page) + "\n" + what);
    }

    private boolean permits(String key) {
        long now = System.nanoTime();
        if (told.size() > MAX_REMEMBERED) {
            told.clear();
        }
        Long before = told.get(key);
        boolean due = before == null || now - before > BETWEEN_LINES.toNanos();
        return due && (before == null ? told.putIfAbsent(key, now) == null : told.replace(key, before, now));
    }

    /** One path for all the ways to write it. */
    private static String path(String address) {
        String path = address.replaceAll("[;?][^/]*", "");
        try {
            return URLDecoder.decode(path, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return path;
        }
    }
}
