package org.vestibule.invitation.web.list;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;
import org.primefaces.PrimeFaces;
import org.vestibule.invitation.query.InvitationQueryService;
import org.vestibule.shell.typed.FormReturned;

/** The dialog that asks before the invitations that are chosen in the list are revoked. */
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

    /** Reads whose they are; stays shut where none is chosen. */
    public void open() {
        InvitationSelection.open(ids -> chosen = SelectedInvitations.of(records, ids));
    }

    /** Opens again for someone who had to sign in before it was heard. */
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

    /** Whether it stands open from the beginning. */
    public boolean isReturned() {
        return returned;
    }
}
