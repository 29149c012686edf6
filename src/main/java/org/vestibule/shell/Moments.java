package org.vestibule.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/**
 * Formats instants in the view's language and in the time zone of this installation ({@code VESTIBULE_TIME_ZONE}),
 * which is named after a time of day.
 */
@Named
@ApplicationScoped
public class Moments {

    private final ZoneId zone;

    @Inject
    public Moments(ZoneId zone) {
        this.zone = zone;
    }

    /** The instance for static methods; beans have it injected. */
    public static Moments current() {
        return CDI.current().select(Moments.class).get();
    }

    /** Day and time, with the zone: "3 May 2026, 14:05 UTC". Empty for null. */
    public String full(Instant moment) {
        return moment == null ? "" : full(moment, viewLocale());
    }

    /** The same in the given language, if there is no view. */
    public String full(Instant moment, Locale locale) {
        ZonedDateTime zoned = moment.atZone(zone);
        return in(locale, DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT))
                        .format(zoned)
                + " " + zoneOf(zoned, locale);
    }

    /** The date only: "3 May 2026". Empty for null. */
    public String day(Instant moment) {
        return moment == null
                ? ""
                : in(viewLocale(), DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM))
                        .format(moment.atZone(zone));
    }

    /** The name of the zone: "Europe/Berlin". */
    public String getZone() {
        return zone.getId();
    }

    /** The moment for the {@code time} element, with at most three decimals of a second. Empty for null. */
    public String iso(Instant moment) {
        return moment == null ? "" : Instant.ofEpochMilli(moment.toEpochMilli()).toString();
    }

    /** The zone's short name at that moment: "CEST". */
    public static String zoneOf(ZonedDateTime moment, Locale locale) {
        return in(locale, DateTimeFormatter.ofPattern("z", locale)).format(moment);
    }

    /** The formatter for a language. English without a country is formatted as British English. */
    public static DateTimeFormatter in(Locale locale, DateTimeFormatter form) {
        return form.withLocale(Locale.ENGLISH.equals(locale) ? Locale.UK : locale);
    }

    private static Locale viewLocale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
