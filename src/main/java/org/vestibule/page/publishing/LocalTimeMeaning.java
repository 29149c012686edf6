package org.vestibule.page.publishing;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * The instants of a local time in a zone: one, or two if clocks go back at that time. A time that is skipped when
 * clocks go forward is shifted later by the length of the gap.
 *
 * @param moments one or two, the earlier first
 * @param skipped whether the local time doesn't exist in the zone
 */
public record LocalTimeMeaning(List<ZonedDateTime> moments, boolean skipped) {

    public LocalTimeMeaning {
        moments = List.copyOf(moments);
    }

    /** Computes it by the zone's rules. */
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

    /** The moment with that offset from UTC, such as {@code +02:00}; empty if there is none. */
    public Optional<ZonedDateTime> with(String offset) {
        return moments.stream()
                .filter(moment -> moment.getOffset().getId().equals(offset))
                .findFirst();
    }
}
