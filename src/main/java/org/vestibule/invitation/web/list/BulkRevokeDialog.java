package org.vestibule.invitation.web.list;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;
import org.primefaces.PrimeFaces;
import org.vestibule.invitation.query.InvitationQueryService;
import org.vestibule.shell.typed.FormReturned;

/** Asks for confirmation before the invitations that are selected in the list are revoked. */
@Named
@ViewScoped
public class BulkRevokeDialog implements Serializable {

    private final InvitationQueryService records;
    private final BulkCommands bulk;

    private SelectedInvitations chosen = SelectedInvitations.NONE;
    private boolean returned;

    @Inject
    public BulkRevokeDialog(InvitationQueryService records, BulkCommands bulk) {
        this.records = records;
        this.bulk = bulk;
    }

    /** Reads the selected invitations; stays closed if none is selected. */
    public void open() {
        InvitationSelection.open(ids -> chosen = SelectedInvitations.of(records, ids));
    }

    /** Reopens the dialog for somebody who had to sign in before the request was handled. */
    void reopen(@Observes FormReturned form) {
        if (form.has("bulkRevoke")) {
            chosen = SelectedInvitations.of(records, InvitationSelection.in(form));
            returned = true;
        }
    }

    public void revoke() {
        bulk.revoke();
        chosen = SelectedInvitations.NONE;
        PrimeFaces.current().ajax().update("several", "filters", "notices");
    }

    public SelectedInvitations getChosen() {
        return chosen;
    }

    /** Whether the dialog is open when the page loads. */
    public boolean isReturned() {
        return returned;
    }
}
