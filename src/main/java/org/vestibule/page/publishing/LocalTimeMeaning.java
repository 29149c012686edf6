package org.vestibule.page.publishing;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What a local time means in a zone: one moment, or two where clocks go back at that time. A time that is skipped, as clocks
 * go forward, means the moment later by as much as is skipped.
 *
 * @param moments one or two, the earlier first
 * @param skipped whether no clock in the zone shows the local time
 */
public record LocalTimeMeaning(List<ZonedDateTime> moments, boolean skipped) {

    public LocalTimeMeaning {
        moments = List.copyOf(moments);
    }

    /** Finds out by the zone's rules. */
    public static LocalTimeMeaning of(LocalDateTime local, ZoneId zone) {
        ZonedDateTime moment = local.atZone(zone);
        ZonedDateTime later = moment.withLaterOffsetAtOverlap();
        return new LocalTimeMeaning(
                later.equals(moment) ? List.of(moment) : List.of(moment, later),
                !moment.toLocalDateTime().equals(local));
    }

    /** Whether the local time is neither ambiguous nor skipped. */
    public boolean isPlain() {
        return moments.size() == 1 && !skipped;
    }

    /** The moment with that offset from UTC, such as {@code +02:00}; empty where there is none. */
    public Optional<ZonedDateTime> with(String offset) {
        return moments.stream()
                .filter(moment -> moment.getOffset().getId().equals(offset))
                .findFirst();
    }
}
