package org.vestibule.widget.internal.guard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Logger;

/** Leaves out for a while each widget that had to be interrupted, so that not every visit to its pages waits for it. */
@ApplicationScoped
class SuspendedWidgets {

    /**
     * With {@link WidgetTime#MAX_DURATION} before it, a widget that hangs for hours holds up one visit in thirty of those that come
     * one after another; what hung for a moment is back before anybody has to be told.
     */
    static final Duration PAUSE = Duration.ofMinutes(5);

    private static final Logger LOG = Logger.getLogger(SuspendedWidgets.class.getName());

    private static final LogRateLimit LIMIT = new LogRateLimit();

    private final Map<String, Instant> ends = new ConcurrentHashMap<>();
    private final Clock clock;

    @Inject
    SuspendedWidgets(Clock clock) {
        this.clock = clock;
    }

    /** Begins the pause of a widget, which the log is told of; one whose pause has begun goes on with that. */
    void suspend(String widget) {
        Instant now = clock.instant();
        Instant end = now.plus(PAUSE);
        if (ends.merge(widget, end, (known, later) -> known.isAfter(now) ? known : later) == end) {
            LOG.warning(() -> "The widget " + WidgetFailure.of(widget) + " had to be interrupted after "
                    + WidgetTime.MAX_DURATION.toSeconds() + " s: it is left out of all pages for " + PAUSE.toMinutes()
                    + " minutes, and then tried again");
        }
    }

    /** Keeps out a widget that is at work for too long, until a pause after it ends. */
    void suspendWhileAtWork(String widget) {
        boolean goesOn = isSuspended(widget);
        suspend(widget);
        ends.put(widget, clock.instant().plus(PAUSE));
        if (goesOn && LIMIT.permits(widget, "", "")) {
            LOG.warning(() -> "The widget " + WidgetFailure.of(widget)
                    + " goes on though it was interrupted: it is left out of all pages until " + PAUSE.toMinutes()
                    + " minutes after it ends");
        }
    }

    /** Ends the pause of a widget that was late because it waited for the database. */
    void resume(String widget) {
        if (ends.remove(widget) != null) {
            LOG.info(() -> "The widget " + WidgetFailure.of(widget) + " waited for the database, and is tried again");
        }
    }

    boolean isSuspended(String widget) {
        Instant end = ends.get(widget);
        return end != null && end.isAfter(clock.instant());
    }
}
