package org.vestibule.staff.administration;

import java.time.Instant;

/** What came of a command on an account of the staff. All but the first leave it as it was. */
public sealed interface StaffChangeOutcome {

    /** It is done; this is the account as it stands now. */
    record Done(StaffSummary account) implements StaffChangeOutcome {}

    /** Nothing was done. */
    enum Refused implements StaffChangeOutcome {
        /** There is no such account. */
        UNKNOWN,
        /** Nobody changes their own job or closes their own account: another administrator does. */
        OWN_ACCOUNT,
        /** Nobody else could manage the staff. */
        LAST_ADMINISTRATOR,
        /** No job was chosen. */
        NO_JOB,
        /** Neither all portals nor any of them were chosen. */
        NO_PORTAL,
        /** A portal that was chosen isn't there any more. */
        PORTAL_GONE,
        /** A closed account has nothing to send a link for. */
        DEACTIVATED,
        /** The user name is no e-mail address, so no link can be sent. */
        NO_ADDRESS
    }

    /**
     * Enough e-mails were sent within the last hour, to this mailbox or by the caller.
     *
     * @param again from when on there is room for another
     */
    record TooManyEmails(Instant again) implements StaffChangeOutcome {}
}
