package org.vestibule.contact.query;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/**
 * The states of contacts in portals, for filtering lists of contacts. A contact has a row for each portal that it was
 * invited to or is a user of. With portal {@value #ANY_PORTAL}, it has a row for each state that it has in some portal,
 * or otherwise the row for {@link ContactPortalState#NEVER_INVITED}. On PostgreSQL triggers keep the rows, at the end
 * of the transaction that changes an invitation, a portal user or a contact; on Derby it is a view. Contacts whose data
 * was erased have no row.
 */
@Entity
@Table(name = "contact_portal_key")
@IdClass(ContactPortalKeys.Key.class)
public class ContactPortalKeys {

    /** Stands for any portal. */
    static final long ANY_PORTAL = 0;

    @Id
    @Column(name = "contact_id")
    private Long contactId;

    @Id
    @Column(name = "portal_id")
    private Long portalId;

    @Id
    @Enumerated(EnumType.STRING)
    private ContactPortalState state;

    /** The contact's sort key. */
    @Column(name = "sort_key", insertable = false, updatable = false)
    private String sortKey;

    protected ContactPortalKeys() {}

    /** The primary key. */
    public static class Key implements Serializable {

        private Long contactId;
        private Long portalId;
        private ContactPortalState state;

        public Key() {}

        Key(Long contactId, Long portalId, ContactPortalState state) {
            this.contactId = contactId;
            this.portalId = portalId;
            this.state = state;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && Objects.equals(contactId, key.contactId)
                    && Objects.equals(portalId, key.portalId)
                    && state == key.state;
        }

        @Override
        public int hashCode() {
            return Objects.hash(contactId, portalId, state);
        }
    }
}
