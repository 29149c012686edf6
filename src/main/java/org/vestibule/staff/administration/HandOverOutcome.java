package org.vestibule.staff.administration;

/** The result of handing over a colleague's records. All except {@link Done} change nothing. */
public sealed interface HandOverOutcome {

    /**
     * The records were handed over.
     *
     * @param account the previous owner of the records
     * @param recipient the name of the new owner
     * @param handed how many records were handed over
     * @param left how many were not, because the recipient may not see their portal or not give their role
     */
    record Done(StaffSummary account, String recipient, long handed, long left) implements HandOverOutcome {}

    /** The account couldn't be deactivated, so nothing was handed over. */
    record NotDeactivated(StaffChangeOutcome why) implements HandOverOutcome {}

    /** Nothing was changed. */
    enum Refused implements HandOverOutcome {
        /** There is no such account. */
        UNKNOWN,
        /** No recipient was chosen. */
        NO_RECIPIENT,
        /**
         * The chosen recipient can no longer take over anything: the account was deactivated, or its job or portals
         * have changed.
         */
        RECIPIENT_UNFIT
    }
}
