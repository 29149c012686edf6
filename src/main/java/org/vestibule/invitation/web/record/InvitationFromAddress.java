package org.vestibule.invitation.web.record;

import java.util.Optional;
import org.omnifaces.util.Faces;
import org.vestibule.invitation.InvitationSummary;
import org.vestibule.invitation.query.InvitationQueryService;
import org.vestibule.shared.RecordNumber;

/** Finds the invitation on whose record a dialog is open. */
final class InvitationFromAddress {

    private InvitationFromAddress() {}

    /** The invitation in the address; empty if it has ended and no command is left. */
    static Optional<InvitationSummary> inAddress(InvitationQueryService records) {
        return RecordNumber.in(Faces.getRequestParameter("id"))
                .flatMap(records::byId)
                .filter(InvitationSummary::open);
    }
}
