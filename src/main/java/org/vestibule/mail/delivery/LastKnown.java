package org.vestibule.mail.delivery;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Caches a value that is slow or sometimes impossible to read; callers get the last value without waiting. */
final class LastKnown<T> {

    private final Supplier<T> source;
    private final BooleanSupplier unreadable;
    private volatile T last;

    /**
     * @param unreadable whether reading is pointless at the moment
     * @param first the value before the first read
     */
    LastKnown(Supplier<T> source, BooleanSupplier unreadable, T first) {
        this.source = source;
        this.unreadable = unreadable;
        this.last = first;
    }

    /** Reads the value, if possible. */
    void refresh() {
        if (unreadable.getAsBoolean()) {
            return;
        }
        try {
            last = source.get();
        } catch (RuntimeException | Error e) {
            // Keeps the last value; the database monitor reports what is wrong with the database.
        }
    }

    T get() {
        return last;
    }
}
