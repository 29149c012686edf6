package org.vestibule.invitation.overview;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A week of ISO 8601: from Monday to Sunday, numbered within the year that has its Thursday.
 *
 * @param monday its first day
 */
public record IsoWeek(LocalDate monday) {

    /** The week of that day. */
    public static IsoWeek of(LocalDate day) {
        return new IsoWeek(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    /** So many weeks one after the other, the last of which has that day. */
    static List<IsoWeek> upTo(LocalDate day, int count) {
        IsoWeek last = of(day);
        return IntStream.range(0, count)
                .mapToObj(number -> last.plus(number - count + 1))
                .toList();
    }

    IsoWeek plus(int weeks) {
        return new IsoWeek(monday.plusWeeks(weeks));
    }

    /** When it begins there. */
    Instant begin(ZoneId zone) {
        return monday.atStartOfDay(zone).toInstant();
    }

    /** Its number, from 1 to 53. */
    public int number() {
        return monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    /** As ISO 8601 writes it: {@code 2026-W45}. */
    public String text() {
        return String.format(Locale.ROOT, "%d-W%02d", monday.get(IsoFields.WEEK_BASED_YEAR), number());
    }
}
