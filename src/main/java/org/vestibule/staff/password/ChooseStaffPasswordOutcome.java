package org.vestibule.staff.password;

import org.vestibule.security.PasswordViolation;
import org.vestibule.staff.StaffAccount;

/** What came of choosing a password by a mailed link. */
public sealed interface ChooseStaffPasswordOutcome {

    /** The password is set, the account is active, the link is used up, and every session of the person has ended. */
    record Chosen(StaffAccount account) implements ChooseStaffPasswordOutcome {}

    /** The password isn't good enough; the link still is. */
    record Refused(PasswordViolation violation) implements ChooseStaffPasswordOutcome {}

    /** Nothing was done, as too many people sign in at this moment; the link still works. */
    record Busy() implements ChooseStaffPasswordOutcome {}

    /** The link is dead. */
    record NotUsable(StaffLinkStatus status) implements ChooseStaffPasswordOutcome {}
}
