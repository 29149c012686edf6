package org.vestibule.invitation.accepting;

/** What is wrong with one field of the {@link AcceptRequest}. */
public record AcceptViolation(Field field, Kind kind) {

    /** The fields in their order on the form. */
    public enum Field {
        FIRST_NAME,
        LAST_NAME,
        USER_NAME,
        PHONE,
        JOB_TITLE,
        COMPANY,
        PASSWORD,
        TERMS
    }

    /** The ways in which a field can be wrong. */
    public enum Kind {
        MISSING,
        TOO_SHORT,
        TOO_LONG,
        /** It has forbidden characters. */
        NOT_ALLOWED,
        /** Another user of the portal has it. */
        TAKEN,
        /** It is a common password, easy to guess. */
        COMMON,
        /** It is the person's own name or address. */
        PERSONAL
    }
}
