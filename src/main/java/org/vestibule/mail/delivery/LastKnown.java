package org.vestibule.mail.delivery;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Caches a value that is slow or sometimes impossible to read: callers get the last value without waiting. */
final class LastKnown<T> {

    private final Supplier<T> source;
    private final BooleanSupplier unreadable;
    private volatile T last;

    /**
     * @param unreadable whether there is no use in reading now
     * @param first the value until one was read
     */
    LastKnown(Supplier<T> source, BooleanSupplier unreadable, T first) {
        this.source = source;
        this.unreadable = unreadable;
        this.last = first;
    }

    /** Reads the value, where it can be read. */
    void refresh() {
        if (unreadable.getAsBoolean()) {
            return;
        }
        try {
            last = source.get();
        } catch (RuntimeException | Error e) {
            // The last value stays; what is wrong with the database is told by its monitor.
        }
    }

    T get() {
        return last;
    }
}
