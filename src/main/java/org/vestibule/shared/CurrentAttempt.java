package org.vestibule.shared;

/** Which attempt at a {@link Retried} method the calling thread is making. */
public final class CurrentAttempt {

    private static final ThreadLocal<Boolean> REPEATED = new ThreadLocal<>();

    private CurrentAttempt() {}

    /** Whether this is a retry. */
    public static boolean isRepeated() {
        return REPEATED.get() != null;
    }

    static void repeat() {
        REPEATED.set(true);
    }

    static void end() {
        REPEATED.remove();
    }
}
