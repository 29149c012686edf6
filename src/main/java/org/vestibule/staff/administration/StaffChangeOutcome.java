package org.vestibule.staff.administration;

import java.time.Instant;

/** The result of a command on an account of the staff. All except {@link Done} change nothing. */
public sealed interface StaffChangeOutcome {

    /** The command was executed; this is the current account. */
    record Done(StaffSummary account) implements StaffChangeOutcome {}

    /** Nothing was changed. */
    enum Refused implements StaffChangeOutcome {
        /** There is no such account. */
        UNKNOWN,
        /** Nobody can change their own job or deactivate their own account; another administrator has to. */
        OWN_ACCOUNT,
        /** Nobody else could administer the staff. */
        LAST_ADMINISTRATOR,
        /** No job was chosen. */
        NO_JOB,
        /** Neither all portals nor single ones were chosen. */
        NO_PORTAL,
        /** A chosen portal no longer exists. */
        PORTAL_GONE,
        /** No link is sent for a deactivated account. */
        DEACTIVATED,
        /** The user name isn't an e-mail address, so no link can be sent. */
        NO_ADDRESS
    }

    /**
     * The limit of e-mails in the last hour is reached, to this mailbox or by the caller.
     *
     * @param again when another e-mail may be sent
     */
    record TooManyEmails(Instant again) implements StaffChangeOutcome {}
}
