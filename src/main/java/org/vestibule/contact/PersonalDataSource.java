package org.vestibule.contact;

import jakarta.json.JsonValue;
import java.time.Instant;

/**
 * Exports and erases the personal data of one feature. There is one CDI bean for each section of the export; new
 * personal data belongs in one of them. All methods run in the caller's transaction, and the caller checks the
 * rights.
 */
public interface PersonalDataSource {

    Place place();

    /**
     * The sections of the export, in their order. They are erased in the same order: invitations before users, as
     * accepting an invitation locks them in this order, and e-mails once nothing can write any more; the contact itself
     * comes last.
     */
    enum Place {
        CONTACT("contact"),
        INVITATIONS("invitations"),
        PORTAL_USERS("portalUsers"),
        EMAILS("emails"),
        IMPORTS("imports"),
        WIDGETS("widgets"),
        AUDIT_LOG("auditLog");

        private final String section;

        Place(String section) {
            this.section = section;
        }

        /** The section's name in the export. */
        public String section() {
            return section;
        }
    }

    /** Everything that is kept about the person, except secrets and data about others. */
    JsonValue export(Contact contact);

    /** Removes the personal data, unless it must be kept, and locks the records until the transaction ends. */
    default void erase(Contact contact, Instant now) {}

    /**
     * Whether there is new data since the erasure, or another transaction may be adding some. The caller has locked the
     * contact, so this must not wait for locks.
     */
    default boolean hasMore(Contact contact) {
        return false;
    }
}
