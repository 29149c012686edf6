package org.vestibule.webhook.administration;

/** What is wrong with one field of a {@link WebhookRequest}. */
public record WebhookViolation(Field field, Reason reason) {

    /** The fields of the form. */
    public enum Field {
        ADDRESS("address"),
        EVENTS("events"),
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
        NO_ADDRESS,
        /** It isn't encrypted, and the operator doesn't allow its host. */
        NOT_HTTPS,
        /** It has a user name or password. */
        CREDENTIALS,
        /** A chosen portal no longer exists. */
        GONE
    }
}
