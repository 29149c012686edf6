package org.vestibule.invitation.web.list;

import static org.vestibule.shell.Texts.text;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import org.omnifaces.cdi.ViewScoped;
import org.primefaces.PrimeFaces;
import org.vestibule.invitation.command.InvitationChanges;
import org.vestibule.invitation.query.InvitationQueryService;
import org.vestibule.invitation.web.EndOfDayField;
import org.vestibule.shell.Moments;
import org.vestibule.shell.typed.FormReturned;

/** The dialog Extend of the list: until when the selected invitations can be accepted. */
@Named
@ViewScoped
public class BulkExtendDialog implements Serializable {

    private static final String TEXTS = "invitationText";

    private final InvitationQueryService records;
    private final BulkCommands bulk;
    private final Clock clock;
    private final ZoneId zone;
    private final Moments moments;

    private final EndOfDayField until;
    private SelectedInvitations chosen = SelectedInvitations.NONE;
    private boolean returned;

    @Inject
    public BulkExtendDialog(
            InvitationQueryService records, BulkCommands bulk, Clock clock, ZoneId zone, Moments moments) {
        this.records = records;
        this.bulk = bulk;
        this.clock = clock;
        this.zone = zone;
        this.moments = moments;
        this.until = new EndOfDayField("bulkExtend", zone);
    }

    /**
     * Reads the selected invitations, and proposes the longest default validity of their portals; stays closed if none
     * is selected.
     */
    public void open() {
        InvitationSelection.open(this::read);
    }

    private void read(Set<Long> ids) {
        chosen = SelectedInvitations.of(records, ids);
        until.propose(until.day(proposal(ids)));
    }

    private Instant proposal(Set<Long> ids) {
        return ids.stream()
                .filter(id -> records.byId(id).isPresent())
                .map(records::usualEnd)
                .max(Comparator.naturalOrder())
                .orElseGet(clock::instant);
    }

    /** Reopens the dialog for somebody who had to sign in before the request was handled. */
    void reopen(@Observes FormReturned form) {
        if (form.has("bulkExtend")) {
            read(InvitationSelection.in(form));
            returned = true;
        }
    }

    public void extend() {
        until.read().ifPresent(this::extendUntil);
    }

    private void extendUntil(Instant end) {
        bulk.extend(end);
        chosen = SelectedInvitations.NONE;
        PrimeFaces.current().ajax().update("several", "filters", "notices");
        PrimeFaces.current().ajax().addCallbackParam("done", true);
    }

    /** What the command does, and the latest possible day. */
    public String getHelp() {
        return text(
                TEXTS,
                "bulk.extend.help.formatted",
                moments.day(clock.instant().plus(InvitationChanges.MAX_VALIDITY)),
                zone.getId());
    }

    public SelectedInvitations getChosen() {
        return chosen;
    }

    public Map<String, String> getValues() {
        return until.values();
    }

    /** Whether the dialog is open when the page loads. */
    public boolean isReturned() {
        return returned;
    }
}
