package org.vestibule.invitation.many;

import org.vestibule.invitation.InvitationSummary;
import org.vestibule.invitation.command.LifecycleOutcome;
import org.vestibule.invitation.command.LifecycleOutcome.Done;
import org.vestibule.invitation.command.LifecycleOutcome.Ineligible;
import org.vestibule.invitation.command.LifecycleOutcome.NoLongerOpen;
import org.vestibule.invitation.command.LifecycleOutcome.OnItsWay;
import org.vestibule.invitation.command.LifecycleOutcome.UnknownInvitation;
import org.vestibule.job.RowOutcome;

/** Tells by which code a row says what became of sending an open invitation again. */
final class ResentRows {

    private ResentRows() {}

    static RowOutcome outcome(LifecycleOutcome outcome, InvitationSummary open) {
        if (outcome instanceof Done) {
            return RowOutcome.done("RESENT", open.id());
        }
        if (outcome instanceof OnItsWay) {
            return RefusedRows.onItsWay(open);
        }
        if (outcome instanceof Ineligible ineligible) {
            return RefusedRows.outcome(ineligible.reason()).about(open.id());
        }
        if (outcome instanceof NoLongerOpen || outcome instanceof UnknownInvitation) {
            return RowOutcome.skipped("NO_LONGER_OPEN").about(open.id());
        }
        throw new IllegalArgumentException("Resending doesn't end like this: " + outcome);
    }
}
