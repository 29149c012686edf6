package org.vestibule.invitation.web.record;

import java.util.Optional;
import org.omnifaces.util.Faces;
import org.vestibule.invitation.InvitationSummary;
import org.vestibule.invitation.query.InvitationQueryService;
import org.vestibule.shared.RecordNumber;

/** The record that a dialog stands on. */
final class InvitationFromAddress {

    private InvitationFromAddress() {}

    /** The invitation that the address names; empty where it has ended, and there is nothing to do with it. */
    static Optional<InvitationSummary> inAddress(InvitationQueryService records) {
        return RecordNumber.in(Faces.getRequestParameter("id"))
                .flatMap(records::byId)
                .filter(InvitationSummary::open);
    }
}
