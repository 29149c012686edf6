package org.vestibule.staff.administration;

/** What is wrong with one field of an {@link InviteColleagueRequest}. */
public record InviteColleagueViolation(Field field, Reason reason) {

    /** What is typed of a colleague. */
    public enum Field {
        NAME("name"),
        EMAIL("email"),
        JOB("job"),
        PORTALS("portals");

        private final String key;

        Field(String key) {
            this.key = key;
        }

        /** The name that views and texts know it by. */
        public String key() {
            return key;
        }
    }

    /** Why a text can't be taken. */
    public enum Reason {
        MISSING,
        TOO_LONG,
        /** It holds a control character, a line break, or one that changes the writing direction. */
        FORBIDDEN_CHARACTER,
        NO_ADDRESS,
        /** Somebody of the staff has an account with that address already. */
        TAKEN,
        /** A portal that was chosen isn't there any more. */
        GONE
    }
}
