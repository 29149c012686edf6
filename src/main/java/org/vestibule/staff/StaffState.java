package org.vestibule.staff;

/** Whether a member of the staff can sign in, and if not, why. */
public enum StaffState {
    /** The person can sign in. */
    ACTIVE,
    /** The person was invited and hasn't chosen a password yet. */
    INVITED,
    /** An administrator deactivated the account; it can be reactivated. */
    DEACTIVATED
}
