package org.vestibule.staff.web;

import static org.vestibule.shell.Texts.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.primefaces.PrimeFaces;
import org.vestibule.shell.Texts;
import org.vestibule.shell.typed.FormReturned;
import org.vestibule.staff.administration.HandOver;
import org.vestibule.staff.administration.HandOverOutcome;
import org.vestibule.staff.administration.HandOverOutcome.Done;
import org.vestibule.staff.administration.HandOverOutcome.NotDeactivated;
import org.vestibule.staff.administration.OwnedSummary;

/**
 * The records that a colleague is responsible for, and the dialogs Hand over and Deactivate on the colleague's record,
 * which hand them to another colleague.
 */
@Named
@RequestScoped
public class HandOverDialog {

    private static final String TEXTS = "staffText";

    private final StaffRecord record;
    private final HandOver handOver;
    private final StaffCommands commands;

    private List<OwnedSummary> owned;
    private Map<String, String> recipients;
    private Long recipient;
    private boolean returned;
    private boolean deactivationReturned;

    @Inject
    HandOverDialog(StaffRecord record, HandOver handOver, StaffCommands commands) {
        this.record = record;
        this.handOver = handOver;
        this.commands = commands;
    }

    /** Reopens the dialog after the user had to sign in again before it was processed. */
    void reopen(@Observes FormReturned form) {
        returned = form.has("handOver");
        deactivationReturned = form.has("deactivation");
    }

    public void handOver() {
        tell("handOver", handOver.handOver(record.getAccount().id(), recipient));
    }

    /** Deactivates the account, and hands over its owner's records if a recipient was chosen. */
    public void deactivate() {
        if (recipient == null) {
            commands.deactivate(record.getAccount().id());
            done();
        } else {
            tell("deactivation", handOver.deactivate(record.getAccount().id(), recipient));
        }
    }

    private void tell(String form, HandOverOutcome outcome) {
        if (outcome instanceof Done done) {
            Texts.tellHere(text(
                    TEXTS,
                    done.left() == 0 ? "say." + form : "say." + form + ".some",
                    done.account().name(),
                    done.recipient(),
                    done.handed(),
                    done.left()));
            done();
        } else if (outcome instanceof NotDeactivated not) {
            Texts.refuse(null, StaffChangeMessages.refusal(not.why()));
            done();
        } else {
            String field = form + ":recipient";
            Texts.refuse(field, text(TEXTS, "handOver.recipient." + outcome));
            PrimeFaces.current().focus(field);
        }
    }

    private void done() {
        owned = null;
        PrimeFaces.current().ajax().addCallbackParam("done", true);
    }

    /** The records that the colleague is responsible for now, by kind. */
    public List<OwnedSummary> getOwned() {
        if (owned == null) {
            owned = record.getAccount() == null
                    ? List.of()
                    : handOver.owned(record.getAccount().id());
        }
        return owned;
    }

    /** Whether some of them have an effect only while their owner has the required right. */
    public boolean isStopping() {
        return getOwned().stream().anyMatch(kind -> !kind.byPortal().isEmpty());
    }

    /** The names of possible recipients, by account id. */
    public Map<String, String> getRecipients() {
        if (recipients == null) {
            recipients = getOwned().isEmpty()
                    ? Map.of()
                    : handOver.recipients(record.getAccount().id());
        }
        return recipients;
    }

    /** The question to confirm before the hand-over. */
    public String getHelp() {
        return text(TEXTS, "handOver.help", record.getAccount().name());
    }

    public Long getRecipient() {
        return recipient;
    }

    public void setRecipient(Long recipient) {
        this.recipient = recipient;
    }

    /** Whether the dialog Hand over is open when the page loads. */
    public boolean isReturned() {
        return returned;
    }

    /** Whether the dialog Deactivate is open when the page loads. */
    public boolean isDeactivationReturned() {
        return deactivationReturned;
    }
}
