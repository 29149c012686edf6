package org.vestibule.member.account;

/**
 * Why something that asks for the current password wasn't done.
 *
 * @param minutes until the next attempt will be looked at, where there were too many; 0 otherwise
 */
public record PasswordRefusal(Reason reason, long minutes) {

    /** The ways in which a typed password doesn't do. */
    public enum Reason {
        /** Nothing was typed. */
        MISSING,
        /** What was typed isn't the password. */
        WRONG,
        /** It wasn't looked at: there were too many attempts. */
        TOO_MANY_ATTEMPTS,
        /** It wasn't looked at: too many people sign in at this moment. */
        BUSY
    }

    static PasswordRefusal of(Reason reason) {
        return new PasswordRefusal(reason, 0);
    }
}
