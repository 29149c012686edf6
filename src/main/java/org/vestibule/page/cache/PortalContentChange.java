package org.vestibule.page.cache;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * That something changed of what a portal's visitors see. The database adds these rows by its triggers, whoever changes
 * something, and however. Rows instead of a counter, as nobody waits for a row that another transaction adds.
 */
@Entity
@Table(name = "portal_change")
class PortalContentChange {

    @Id
    private Long id;

    @Column(name = "portal_id")
    private Long portalId;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected PortalContentChange() {}
}
