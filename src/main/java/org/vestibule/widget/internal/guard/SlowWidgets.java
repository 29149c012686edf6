package org.vestibule.widget.internal.guard;

import java.time.Duration;
import java.util.logging.Logger;

/** Logs slow widgets, each at most once a minute. */
final class SlowWidgets {

    private static final Logger LOG = Logger.getLogger(SlowWidgets.class.getName());
    private static final Duration SLOW = Duration.ofSeconds(2);
    private static final LogRateLimit LIMIT = new LogRateLimit();

    private SlowWidgets() {}

    static void took(String widget, String page, Duration time, boolean interrupted) {
        if (time.compareTo(SLOW) >= 0 && LIMIT.permits(widget, page, "")) {
            LOG.warning(() -> "The widget " + widget + " of " + page + " took " + time.toMillis() + " ms"
                    + (interrupted ? ", and was interrupted" : ""));
        }
    }
}
