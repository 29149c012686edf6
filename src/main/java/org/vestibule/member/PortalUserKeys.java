package org.vestibule.member;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * The search and sort keys of portal users, in one table because a search with "or" needs all its keys in one table. On
 * PostgreSQL, triggers update the rows at the end of the transaction that changes a user or a contact; on Derby it is a
 * view. Erased users have no row.
 */
@Entity
@Table(name = "portal_user_key")
public class PortalUserKeys {

    @Id
    @Column(name = "portal_user_id")
    private Long id;

    @Column(name = "portal_id", insertable = false, updatable = false)
    private Long portalId;

    @Column(insertable = false, updatable = false)
    private boolean active;

    /** When the user last signed in; the beginning of 1970 if never. */
    @Column(name = "signed_in_key", insertable = false, updatable = false)
    private Instant signedInKey;

    @Column(name = "email_key", insertable = false, updatable = false)
    private String emailKey;

    /** The contact's search key. */
    @Column(name = "search_key", insertable = false, updatable = false)
    private String searchKey;

    /** The contact's sort key. */
    @Column(name = "sort_key", insertable = false, updatable = false)
    private String sortKey;

    protected PortalUserKeys() {}
}
