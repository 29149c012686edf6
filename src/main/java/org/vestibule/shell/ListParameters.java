package org.vestibule.shell;

import jakarta.faces.context.FacesContext;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.vestibule.shared.RecordNumber;
import org.vestibule.shared.paging.Cursor;

/**
 * Parses the parameters of a list's address. Invalid values count as missing.
 *
 * @param values the first value of each parameter
 */
public record ListParameters(Map<String, String> values) {

    private static final int LAST_YEAR = 9999;

    /** The parameters of the current Faces request. */
    public static ListParameters ofRequest() {
        return new ListParameters(
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
    }

    /** Those of the query of an address, as {@link ListAddress} writes it. */
    public static ListParameters of(String query) {
        Map<String, String> values = new HashMap<>();
        for (String parameter : query.split("&")) {
            int equals = parameter.indexOf('=');
            if (equals > 0) {
                values.putIfAbsent(
                        parameter.substring(0, equals),
                        URLDecoder.decode(parameter.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return new ListParameters(values);
    }

    /** The text without spaces around it; empty where it is blank. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** The constant whose name is the parameter's value. */
    public <E extends Enum<E>> Optional<E> constant(String name, E[] constants) {
        return Stream.of(constants)
                .filter(constant -> constant.name().equals(values.get(name)))
                .findFirst();
    }

    /** The id of a record. */
    public Optional<Long> number(String name) {
        return text(name).flatMap(RecordNumber::in);
    }

    /** The date as submitted by date fields, within the years that every database supports. */
    public Optional<LocalDate> day(String name) {
        return text(name).flatMap(ListParameters::dayOf);
    }

    private static Optional<LocalDate> dayOf(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() >= 1 && day.getYear() <= LAST_YEAR);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The cursor of the page; null for the first page. */
    public Cursor cursor() {
        return Cursor.in(values).orElse(null);
    }
}
