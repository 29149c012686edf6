package org.vestibule.widget.internal.guard;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Limits repeated log messages to one per minute, for failures that happen at each visit. */
final class LogRateLimit {

    private static final Duration BETWEEN_LINES = Duration.ofMinutes(1);
    private static final int MAX_REMEMBERED = 1000;

    /** When each message was last logged. */
    private final Map<String, Long> told = new ConcurrentHashMap<>();

    /**
     * Whether to log this now; if so, it counts as logged.
     *
     * @param who the widget
     * @param page the address of its page, as requested
     * @param what what happened, without input
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

    /** The normalised path. */
    private static String path(String address) {
        String path = address.replaceAll("[;?][^/]*", "");
        try {
            return URLDecoder.decode(path, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return path;
        }
    }
}
