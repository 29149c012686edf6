package org.vestibule.invitation.web.record;

import static org.vestibule.shell.Texts.text;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.omnifaces.cdi.ViewScoped;
import org.primefaces.PrimeFaces;
import org.vestibule.invitation.InvitationSummary;
import org.vestibule.invitation.command.CorrectInvitationAddress;
import org.vestibule.invitation.command.LifecycleOutcome;
import org.vestibule.invitation.command.LifecycleOutcome.Ineligible;
import org.vestibule.invitation.command.LifecycleOutcome.NoAddress;
import org.vestibule.invitation.command.LifecycleOutcome.SameAddress;
import org.vestibule.invitation.inviting.InviteOutcome.AlreadyMember;
import org.vestibule.invitation.inviting.InviteOutcome.MailboxInvited;
import org.vestibule.invitation.query.InvitationQueryService;
import org.vestibule.invitation.web.LifecycleOutcomeMessages;
import org.vestibule.shell.Texts;
import org.vestibule.shell.typed.FormReturned;

/** The dialog Correct address: the new address of the invitation, which becomes the contact's address, too. */
@Named
@ViewScoped
public class CorrectAddressDialog implements Serializable {

    private static final String TEXTS = "invitationText";
    private static final String FIELD = "correctAddress:email";

    private final InvitationQueryService records;
    private final CorrectInvitationAddress correction;
    private final Map<String, String> values = new HashMap<>();

    private long invitationId;
    private String contactName;
    private boolean returned;

    @Inject
    public CorrectAddressDialog(InvitationQueryService records, CorrectInvitationAddress correction) {
        this.records = records;
        this.correction = correction;
    }

    /** Opens the dialog with the contact's present address. */
    public void open(long id) {
        records.byId(id).ifPresent(this::propose);
    }

    private void propose(InvitationSummary invitation) {
        invitationId = invitation.id();
        contactName = invitation.contactName();
        values.put("email", records.addressOf(invitation.contactId()).orElse(""));
    }

    /** Reopens the dialog for somebody who had to sign in before the request was handled. */
    void reopen(@Observes FormReturned form) {
        if (form.has("correctAddress")) {
            InvitationFromAddress.inAddress(records).ifPresent(invitation -> {
                propose(invitation);
                returned = true;
            });
        }
    }

    public void correct() {
        LifecycleOutcome outcome = correction.correct(invitationId, values.get("email"));
        if (outcome instanceof NoAddress || outcome instanceof SameAddress || isTaken(outcome)) {
            Texts.refuse(FIELD, LifecycleOutcomeMessages.words(outcome, null));
            PrimeFaces.current().focus(FIELD);
            return;
        }
        LifecycleOutcomeMessages.tell(outcome, "say.corrected");
        PrimeFaces.current().ajax().addCallbackParam("done", true);
    }

    private static boolean isTaken(LifecycleOutcome outcome) {
        return outcome instanceof Ineligible ineligible
                && (ineligible.reason() instanceof AlreadyMember || ineligible.reason() instanceof MailboxInvited);
    }

    /** What a correction does, and for which contact. */
    public String getHelp() {
        return contactName == null ? "" : text(TEXTS, "correct.help.formatted", contactName);
    }

    public Map<String, String> getValues() {
        return values;
    }

    /** Whether the dialog is open when the page loads. */
    public boolean isReturned() {
        return returned;
    }
}
