package org.vestibule.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Writes points in time as people of the view's language write them. */
@Named
@ApplicationScoped
public class Moments {

    /** Day and time, with the zone: "3 May 2026, 14:05 UTC". Empty for null. */
    public String full(Instant moment) {
        return moment == null
                ? ""
                : at(moment, DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)) + " "
                        + at(moment, DateTimeFormatter.ofPattern("z"));
    }

    /** The day alone: "3 May 2026". Empty for null. */
    public String day(Instant moment) {
        return moment == null ? "" : at(moment, DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM));
    }

    private static String at(Instant moment, DateTimeFormatter form) {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        // English without a country would come out the American way.
        Locale convention = Locale.ENGLISH.equals(locale) ? Locale.UK : locale;
        return form.withLocale(convention).withZone(ZoneId.systemDefault()).format(moment);
    }
}
