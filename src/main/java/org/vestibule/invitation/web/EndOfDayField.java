package org.vestibule.invitation.web;

import static org.vestibule.shell.Texts.text;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.primefaces.PrimeFaces;
import org.vestibule.shell.Texts;

/**
 * The field of the dialogs Extend: the last day on which invitations can be accepted, in the time zone of this
 * installation.
 */
public final class EndOfDayField implements Serializable {

    private static final String NAME = "until";

    private final String clientId;
    private final ZoneId zone;
    private final Map<String, String> values = new HashMap<>();

    /** @param form the id of the dialog's form */
    public EndOfDayField(String form, ZoneId zone) {
        this.clientId = form + ":" + NAME;
        this.zone = zone;
    }

    public void propose(LocalDate day) {
        values.put(NAME, day.toString());
    }

    /** The day of the instant. */
    public LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    /** The last minute of the typed day; empty if that is no day, which the field then reports. */
    public Optional<Instant> read() {
        Optional<LocalDate> day = EndOfDay.typed(values.get(NAME));
        if (day.isEmpty()) {
            refuse(text("invitationText", "extend.noDay"));
        }
        return day.map(typed -> EndOfDay.of(typed, zone));
    }

    /** Shows at the field why the day is rejected. */
    public void refuse(String why) {
        Texts.refuse(clientId, why);
        PrimeFaces.current().focus(clientId);
    }

    /** The typed text, by the name of the field. */
    public Map<String, String> values() {
        return values;
    }
}
