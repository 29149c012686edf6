package org.vestibule.invitation.web;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;
import org.primefaces.PrimeFaces;
import org.vestibule.invitation.InvitationRecords;
import org.vestibule.shell.typed.FormReturned;

/** The dialog that asks before the invitations that are chosen in the list are revoked. */
@Named
@ViewScoped
public class BulkRevokeDialog implements Serializable {

    private final InvitationRecords records;
    private final BulkCommands bulk;

    private ChosenInvitations chosen = ChosenInvitations.NONE;
    private boolean returned;

    @Inject
    public BulkRevokeDialog(InvitationRecords records, BulkCommands bulk) {
        this.records = records;
        this.bulk = bulk;
    }

    /** Reads whose they are; stays shut where none is chosen. */
    public void open() {
        Chosen.open(ids -> chosen = ChosenInvitations.of(records, ids));
    }

    /** Opens again for someone who had to sign in before it was heard. */
    void reopen(@Observes FormReturned form) {
        if (form.has("bulkRevoke")) {
            chosen = ChosenInvitations.of(records, Chosen.in(form));
            returned = true;
        }
    }

    public void revoke() {
        bulk.revoke();
        chosen = ChosenInvitations.NONE;
        PrimeFaces.current().ajax().update("several", "filters", "notices");
    }

    public ChosenInvitations getChosen() {
        return chosen;
    }

    /** Whether it stands open from the beginning. */
    public boolean isReturned() {
        return returned;
    }
}
