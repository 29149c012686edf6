package org.vestibule.shared;

import java.util.function.Supplier;

/** What the calling thread remembers of former attempts at a {@link Retried} method. */
public final class CurrentAttempt {

    private static final ThreadLocal<CurrentAttempt> CURRENT = new ThreadLocal<>();

    private Object first;
    private boolean read;

    private CurrentAttempt() {}

    /**
     * What was read at first: by the first of the attempts that came to this call. Only one such value is remembered.
     * Without attempts that may be repeated, the value is read now.
     *
     * @param now reads the value in this attempt; may return null
     */
    @SuppressWarnings("unchecked")
    public static <T> T atFirst(Supplier<T> now) {
        CurrentAttempt attempt = CURRENT.get();
        if (attempt == null) {
            return now.get();
        }
        if (!attempt.read) {
            attempt.first = now.get();
            attempt.read = true;
        }
        return (T) attempt.first;
    }

    static void begin() {
        CURRENT.set(new CurrentAttempt());
    }

    static void end() {
        CURRENT.remove();
    }
}
