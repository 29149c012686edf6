package org.vestibule.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * The keys by which an invitation is searched, in a table of their own, as a search over several fields needs them in
 * one table. On PostgreSQL, triggers update the rows at the end of the transaction that changes an invitation, a
 * contact or a portal; on Derby it is a view.
 */
@Entity
@Table(name = "invitation_key")
public class InvitationKeys {

    @Id
    @Column(name = "invitation_id")
    private Long id;

    @Column(name = "portal_id", insertable = false, updatable = false)
    private Long portalId;

    @Column(name = "email_key", insertable = false, updatable = false)
    private String emailKey;

    /** The contact's search key. */
    @Column(name = "search_key", insertable = false, updatable = false)
    private String searchKey;

    /** The contact's sort key; null if the contact's data was erased. */
    @Column(name = "sort_key", insertable = false, updatable = false)
    private String sortKey;

    /** The key of the portal's name. */
    @Column(name = "portal_name_key", insertable = false, updatable = false)
    private String portalNameKey;

    protected InvitationKeys() {}
}
