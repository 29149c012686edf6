package org.vestibule.security;

/** Why a password is refused. */
public enum PasswordViolation {
    /** The password is empty. */
    MISSING,
    /** It has fewer characters than required. */
    TOO_SHORT,
    /** It has more than {@link PasswordPolicy#MAX_LENGTH} characters. */
    TOO_LONG,
    /** It is one of those that are tried first, or such a one with little changed. */
    COMMON,
    /** It is made of the person's names, user name or e-mail address, or of the portal's or the product's name. */
    PERSONAL
}
