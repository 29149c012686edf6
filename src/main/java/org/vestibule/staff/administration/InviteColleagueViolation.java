package org.vestibule.staff.administration;

/** What is wrong with one field of an {@link InviteColleagueRequest}. */
public record InviteColleagueViolation(Field field, Reason reason) {

    /** The fields of the form. */
    public enum Field {
        NAME("name"),
        EMAIL("email"),
        JOB("job"),
        PORTALS("portals");

        private final String key;

        Field(String key) {
            this.key = key;
        }

        /** The field's name in views and text bundles. */
        public String key() {
            return key;
        }
    }

    /** Why a field is invalid. */
    public enum Reason {
        MISSING,
        TOO_LONG,
        /** It contains a control character, a line break, or a character that changes the writing direction. */
        FORBIDDEN_CHARACTER,
        INVALID_EMAIL,
        /** Another account of the staff already has that address. */
        TAKEN,
        /** A chosen portal no longer exists. */
        GONE
    }
}
