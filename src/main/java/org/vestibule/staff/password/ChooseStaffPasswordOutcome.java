package org.vestibule.staff.password;

import org.vestibule.security.PasswordViolation;
import org.vestibule.staff.StaffAccount;

/** The result of choosing a password through a mailed link. */
public sealed interface ChooseStaffPasswordOutcome {

    /** The password is set, the account is active, the link is used up, and all sessions of the person have ended. */
    record Chosen(StaffAccount account) implements ChooseStaffPasswordOutcome {}

    /** The password violates the policy; the link stays valid. */
    record Refused(PasswordViolation violation) implements ChooseStaffPasswordOutcome {}

    /** Nothing was changed, because too many people are signing in at the moment; the link stays valid. */
    record Busy() implements ChooseStaffPasswordOutcome {}

    /** The link is no longer valid. */
    record NotUsable(StaffLinkStatus status) implements ChooseStaffPasswordOutcome {}
}
