package org.vestibule.staff.administration;

/** What came of handing over what a colleague answers for. All but the first leave everything as it was. */
public sealed interface HandOverOutcome {

    /**
     * It is done.
     *
     * @param account of who answered for the records before
     * @param recipient the name of who does now
     * @param handed how many records went over
     * @param left how many stayed, because the recipient may not see their portal or not give their role
     */
    record Done(StaffSummary account, String recipient, long handed, long left) implements HandOverOutcome {}

    /** The account could not be deactivated, and so nothing was handed over either. */
    record NotDeactivated(StaffChangeOutcome why) implements HandOverOutcome {}

    /** Nothing was done. */
    enum Refused implements HandOverOutcome {
        /** There is no such account. */
        UNKNOWN,
        /** Nobody was chosen to take the records over. */
        NO_RECIPIENT,
        /** Who was chosen can't take over anything any more: the account was closed, or has another job or other portals. */
        RECIPIENT_UNFIT
    }
}
