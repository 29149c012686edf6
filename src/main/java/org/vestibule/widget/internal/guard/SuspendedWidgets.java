package org.vestibule.widget.internal.guard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Logger;

/**
 * A circuit breaker: suspends each widget that had to be interrupted, so that not every visit to its pages waits for
 * it.
 */
@ApplicationScoped
class SuspendedWidgets {

    /**
     * Together with {@link WidgetTime#MAX_DURATION}, a widget that hangs for hours delays one of thirty consecutive
     * visits; a widget that hung for a moment is back before anybody has to intervene.
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

    /** Suspends a widget and logs it; has no effect if it is suspended already. */
    void suspend(String widget) {
        Instant now = clock.instant();
        Instant end = now.plus(PAUSE);
        if (ends.merge(widget, end, (known, later) -> known.isAfter(now) ? known : later) == end) {
            LOG.warning(() -> "The widget " + WidgetFailure.of(widget) + " had to be interrupted after "
                    + WidgetTime.MAX_DURATION.toSeconds() + " s: it is left out of all pages for " + PAUSE.toMinutes()
                    + " minutes, and then tried again");
        }
    }

    /** Suspends a widget that is still running for too long, until a pause after it ends. */
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

    /** Ends the suspension of a widget that was slow because it waited for the database. */
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
