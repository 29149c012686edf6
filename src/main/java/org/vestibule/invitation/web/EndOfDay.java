package org.vestibule.invitation.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Parses the day until which an invitation can be accepted. */
public final class EndOfDay {

    private static final int LAST_YEAR = 9999;

    private EndOfDay() {}

    /** The day, in the format that browsers send; empty if the text, which may be null, is no day. */
    public static Optional<LocalDate> typed(String text) {
        try {
            return Optional.ofNullable(text)
                    .map(day -> LocalDate.parse(day.strip()))
                    .filter(day -> day.getYear() <= LAST_YEAR);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The day's last minute, even if a clock change happens at midnight. */
    public static Instant of(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).minusMinutes(1).toInstant();
    }
}
