package org.vestibule.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Formats an instant relative to now: "2 hours ago", "in 3 days"; as a date if it is far away. */
@Named
@ApplicationScoped
public class TimeAgo {

    private static final long FAR_DAYS = 30;

    private final Moments moments;
    private final Clock clock;

    @Inject
    public TimeAgo(Moments moments, Clock clock) {
        this.moments = moments;
        this.clock = clock;
    }

    /** The words for the moment, in the view's language; empty for null. */
    public String of(Instant moment) {
        if (moment == null) {
            return "";
        }
        Duration distance = Duration.between(moment, clock.instant());
        String direction = distance.isNegative() ? "time.in." : "time.ago.";
        long minutes = Math.round(distance.abs().toSeconds() / 60.0);
        long hours = Math.round(minutes / 60.0);
        long days = Math.round(hours / 24.0);
        if (minutes < 1) {
            return Texts.text("shellText", distance.isNegative() ? "time.soon" : "time.now");
        }
        if (minutes < 60) {
            return Texts.text("shellText", direction + "minutes", minutes);
        }
        if (hours < 24) {
            return Texts.text("shellText", direction + "hours", hours);
        }
        return days <= FAR_DAYS ? Texts.text("shellText", direction + "days", days) : moments.day(moment);
    }
}
