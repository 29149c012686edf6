package org.vestibule.staff;

/** Whether somebody of the staff can sign in, and why not. */
public enum StaffState {
    /** They can. */
    ACTIVE,
    /** They were invited, and have not chosen a password yet. */
    INVITED,
    /** An administrator closed the account; it can be reactivated. */
    DEACTIVATED
}
