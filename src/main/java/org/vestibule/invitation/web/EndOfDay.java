package org.vestibule.invitation.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Understands the day until which an invitation can be accepted, as somebody typed it. */
public final class EndOfDay {

    private static final int LAST_YEAR = 9999;

    private EndOfDay() {}

    /** The day, in the form in which browsers send it; empty where the text, which may be null, is none. */
    public static Optional<LocalDate> typed(String text) {
        try {
            return Optional.ofNullable(text)
                    .map(day -> LocalDate.parse(day.strip()))
                    .filter(day -> day.getYear() <= LAST_YEAR);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The day's last minute, where clock changes begin at midnight, too. */
    public static Instant of(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).minusMinutes(1).toInstant();
    }
}
