package org.vestibule.invitation.web.record;

import static org.vestibule.shell.Texts.text;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.omnifaces.cdi.ViewScoped;
import org.primefaces.PrimeFaces;
import org.vestibule.invitation.InvitationSummary;
import org.vestibule.invitation.command.InvitationChanges;
import org.vestibule.invitation.command.LifecycleOutcome;
import org.vestibule.invitation.command.LifecycleOutcome.NotLater;
import org.vestibule.invitation.command.LifecycleOutcome.TooFar;
import org.vestibule.invitation.query.InvitationQueryService;
import org.vestibule.invitation.web.EndOfDayField;
import org.vestibule.invitation.web.LifecycleOutcomeMessages;
import org.vestibule.shell.Moments;
import org.vestibule.shell.typed.FormReturned;

/** The dialog Extend: until when an invitation can be accepted, as a day in the time zone of this installation. */
@Named
@ViewScoped
public class ExtendDialog implements Serializable {

    private static final String TEXTS = "invitationText";

    private final InvitationQueryService records;
    private final InvitationChanges changes;
    private final Clock clock;
    private final ZoneId zone;
    private final Moments moments;
    private final EndOfDayField until;

    private long invitationId;
    private Instant expiresAt;
    private boolean returned;

    @Inject
    public ExtendDialog(
            InvitationQueryService records, InvitationChanges changes, Clock clock, ZoneId zone, Moments moments) {
        this.records = records;
        this.changes = changes;
        this.clock = clock;
        this.zone = zone;
        this.moments = moments;
        this.until = new EndOfDayField("extend", zone);
    }

    /** Proposes the portal's default expiry if it is later than the present one, otherwise one day more. */
    public void open(long id) {
        records.byId(id).ifPresent(this::propose);
    }

    private void propose(InvitationSummary invitation) {
        invitationId = invitation.id();
        expiresAt = invitation.expiresAt();
        LocalDate agreed = until.day(expiresAt);
        LocalDate usual = until.day(records.usualEnd(invitationId));
        until.propose(usual.isAfter(agreed) ? usual : agreed.plusDays(1));
    }

    /** Reopens the dialog for somebody who had to sign in before Extend was handled. */
    void reopen(@Observes FormReturned form) {
        if (form.has("extend")) {
            InvitationFromAddress.inAddress(records).ifPresent(invitation -> {
                propose(invitation);
                returned = true;
            });
        }
    }

    public void extend() {
        until.read().ifPresent(this::extendUntil);
    }

    private void extendUntil(Instant end) {
        LifecycleOutcome outcome = changes.extend(invitationId, end);
        if (outcome instanceof NotLater || outcome instanceof TooFar) {
            until.refuse(LifecycleOutcomeMessages.words(outcome, null));
            return;
        }
        LifecycleOutcomeMessages.tell(outcome, "say.extended");
        PrimeFaces.current().ajax().addCallbackParam("done", true);
    }

    /** The present expiry, and the latest possible day. */
    public String getHelp() {
        return expiresAt == null
                ? ""
                : text(
                        TEXTS,
                        "extend.help.formatted",
                        moments.full(expiresAt),
                        moments.day(clock.instant().plus(InvitationChanges.MAX_VALIDITY)),
                        zone.getId());
    }

    public Map<String, String> getValues() {
        return until.values();
    }

    /** Whether the dialog is open when the page loads. */
    public boolean isReturned() {
        return returned;
    }
}
