package org.vestibule.widget.internal.guard;

import jakarta.faces.context.FacesContext;
import java.time.Duration;

/** The time that the code of one placement has taken of one request so far, however many calls that was. */
final class WidgetTime {

    /** A widget that takes longer is interrupted, as the rest of its page, and others who ask for it, wait meanwhile. */
    static final Duration MAX_DURATION = Duration.ofSeconds(10);

    /** What is left of the request to a widget that was interrupted in it, so that its form can be shown again. */
    private static final Duration AFTER_INTERRUPTION = Duration.ofSeconds(2);

    private long nanos;
    private boolean interrupted;

    /** That of a placement in the request under way. */
    static WidgetTime of(String widget, FacesContext faces) {
        return (WidgetTime) faces.getAttributes()
                .computeIfAbsent(WidgetTime.class.getName() + "." + widget, key -> new WidgetTime());
    }

    synchronized void add(long more) {
        nanos += more;
    }

    /** Whether it is too long together with what the call under way has taken since it was last added. */
    synchronized boolean isTooLong(long more) {
        return nanos + more > MAX_DURATION.toNanos();
    }

    synchronized Duration sum() {
        return Duration.ofNanos(nanos);
    }

    /** Notes that a call was interrupted. The first time, a little is left for what comes after. */
    synchronized void interrupted() {
        if (!interrupted) {
            nanos = MAX_DURATION.minus(AFTER_INTERRUPTION).toNanos();
        }
        interrupted = true;
    }
}
