package org.vestibule.widget.internal.guard;

import jakarta.faces.context.FacesContext;
import java.time.Duration;

/** The total time of all calls of a placement's code in a request so far. */
final class WidgetTime {

    /**
     * A widget that takes longer is interrupted, because the rest of its page, and other requests for it, wait
     * meanwhile.
     */
    static final Duration MAX_DURATION = Duration.ofSeconds(10);

    /** The extra time for a widget that was interrupted, so that its form can be shown again. */
    private static final Duration AFTER_INTERRUPTION = Duration.ofSeconds(2);

    private long nanos;
    private boolean interrupted;

    /** The time of a placement in the current request. */
    static WidgetTime of(String widget, FacesContext faces) {
        return (WidgetTime) faces.getAttributes()
                .computeIfAbsent(WidgetTime.class.getName() + "." + widget, key -> new WidgetTime());
    }

    synchronized void add(long more) {
        nanos += more;
    }

    /** Whether it exceeds the limit together with the current call's time that wasn't added yet. */
    synchronized boolean isTooLong(long more) {
        return nanos + more > MAX_DURATION.toNanos();
    }

    synchronized Duration sum() {
        return Duration.ofNanos(nanos);
    }

    /** Records that a call was interrupted. The first time, this grants the extra time. */
    synchronized void interrupted() {
        if (!interrupted) {
            nanos = MAX_DURATION.minus(AFTER_INTERRUPTION).toNanos();
        }
        interrupted = true;
    }
}
