package org.vestibule.member.account;

/**
 * Why an action that requires the current password was refused.
 *
 * @param minutes until the next attempt is checked, if there were too many; otherwise 0
 */
public record PasswordRefusal(Reason reason, long minutes) {

    /** Why a typed password is refused. */
    public enum Reason {
        /** Nothing was typed. */
        MISSING,
        /** The password is wrong. */
        WRONG,
        /** The password wasn't checked: there were too many attempts. */
        TOO_MANY_ATTEMPTS,
        /** The password wasn't checked: too many people are signing in at the moment. */
        BUSY
    }

    static PasswordRefusal of(Reason reason) {
        return new PasswordRefusal(reason, 0);
    }
}
