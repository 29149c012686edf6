package org.vestibule.shared;

import jakarta.persistence.PersistenceException;
import java.util.function.Supplier;

/** Looks anew after losing a race: the next attempt sees what the winner did. It may lose to yet another. */
public final class Attempts {

    private static final int MOST = 4;

    private Attempts() {}

    /** @param attempt does all in a transaction of its own, which is rolled back where it loses */
    public static <T> T settle(Supplier<T> attempt) {
        return settle(attempt, attempt);
    }

    /** The same where whoever has lost does not want quite what they wanted at first. */
    public static <T> T settle(Supplier<T> first, Supplier<T> afterLosing) {
        Supplier<T> attempt = first;
        for (int left = MOST; ; left--) {
            try {
                return attempt.get();
            } catch (PersistenceException lost) {
                if (left == 1) {
                    throw lost;
                }
                attempt = afterLosing;
            }
        }
    }
}
