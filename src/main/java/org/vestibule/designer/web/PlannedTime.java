package org.vestibule.designer.web;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import org.vestibule.page.publishing.LocalTimeMeaning;
import org.vestibule.shell.Moments;

/**
 * The publication time that an author enters, with a description of the resulting moment.
 *
 * @param zone the zone that the author chose, which this server may not know
 * @param meaning the moments of the time there; null if the server doesn't know the zone
 */
public record PlannedTime(LocalDateTime local, String zone, LocalTimeMeaning meaning) {

    /** @throws IllegalArgumentException if the form has no time */
    public static PlannedTime of(String at, String zone) {
        try {
            LocalDateTime local = LocalDateTime.parse(at);
            return new PlannedTime(
                    local,
                    zone,
                    known(zone).map(known -> LocalTimeMeaning.of(local, known)).orElse(null));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no time", e);
        }
    }

    /** Zones change by law: a browser may know a zone that this server's Java doesn't know, or not any more. */
    private static Optional<ZoneId> known(String zone) {
        try {
            return Optional.of(ZoneId.of(zone));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * The moment: the only one, or the one with the offset that the author was shown. Empty if the author has to choose
     * or correct something first.
     */
    public Optional<ZonedDateTime> meant(String offset) {
        if (meaning == null) {
            return Optional.empty();
        }
        return meaning.isPlain() ? Optional.of(meaning.moments().get(0)) : meaning.with(offset);
    }

    /** A description of the moment, or that there are two. */
    public String told(DesignerTexts texts) {
        if (meaning == null) {
            return texts.draft("plan.zone.unknown", zone);
        }
        String time = words(meaning.moments().get(0), texts.locale());
        if (meaning.skipped()) {
            return texts.draft("plan.time.skipped", clock(texts.locale()), time);
        }
        return texts.draft(meaning.isPlain() ? "plan.time.meant" : "plan.time.twice", time, clock(texts.locale()));
    }

    /** The same as JSON for the form, with the moments to choose from. */
    public JsonObject choices(DesignerTexts texts) {
        JsonArrayBuilder choices = Json.createArrayBuilder();
        if (meaning != null) {
            meaning.moments()
                    .forEach(moment -> choices.add(Json.createObjectBuilder()
                            .add("offset", moment.getOffset().getId())
                            .add("text", words(moment, texts.locale()))));
        }
        return Json.createObjectBuilder()
                .add("meaning", told(texts))
                .add("choices", choices)
                .build();
    }

    private String clock(Locale locale) {
        return Moments.in(locale, DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT))
                .format(local);
    }

    /** An unambiguous moment: "Sunday, 25 October 2026 at 02:30 CEST (UTC+02:00)". */
    public static String words(ZonedDateTime moment, Locale locale) {
        String words = Moments.in(locale, DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT))
                        .format(moment)
                + " " + Moments.zoneOf(moment, locale);
        return moment.getOffset().getTotalSeconds() == 0
                ? words
                : words + " (UTC" + moment.getOffset().getId() + ")";
    }
}
