package org.vestibule.contact;

import jakarta.json.JsonValue;
import java.time.Instant;

/**
 * What one room keeps about people, to be given out or erased as a whole. One CDI bean for each section of the export;
 * whatever is new about a person belongs into one. All that they do runs in the caller's transaction, and the caller checks
 * the rights.
 */
public interface PersonalDataSource {

    Place place();

    /**
     * The sections of the export, in their order. They are erased in it, too: invitations before users, as accepting one
     * takes them, and e-mails when nobody writes any more; the contact itself comes after all.
     */
    enum Place {
        CONTACT("contact"),
        INVITATIONS("invitations"),
        PORTAL_USERS("portalUsers"),
        EMAILS("emails"),
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

    /** All that is kept about the person, but for secrets and what is known of others. */
    JsonValue export(Contact contact);

    /**
     * Removes who this is about, or doesn't where it must be kept, and keeps others from changing it until the transaction
     * ends.
     */
    default void erase(Contact contact, Instant now) {}

    /**
     * Whether something came up since it was erased, or might be about to. The contact is held when this is asked, so that
     * it must not wait for locks.
     */
    default boolean hasMore(Contact contact) {
        return false;
    }
}
