package org.vestibule.apikey;

/** What is wrong with one field of an {@link ApiKeyRequest}. */
public record ApiKeyViolation(Field field, Reason reason) {

    /** The fields of the form. */
    public enum Field {
        NAME("name"),
        SCOPES("scopes"),
        PORTALS("portals"),
        EXPIRES("expires");

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
        /** A chosen portal no longer exists. */
        GONE,
        IN_THE_PAST
    }
}
