package org.vestibule.invitation.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.vestibule.shared.upkeep.UpkeepTask;

/** The upkeep of invitations, for tests of other packages. */
@ApplicationScoped
public class InvitationUpkeep {

    @Inject
    private InvitationExpiryTask expiry;

    @Inject
    private InvitationReminderTask reminders;

    @Inject
    private InvitationRetentionTask retention;

    @Inject
    private RemindInvitee reminder;

    public UpkeepTask expiry() {
        return expiry;
    }

    public UpkeepTask reminders() {
        return reminders;
    }

    public UpkeepTask retention() {
        return retention;
    }

    /** Reminds of one invitation, and returns whether a reminder was enqueued. */
    public boolean remind(long invitationId) {
        return reminder.remind(invitationId);
    }
}
