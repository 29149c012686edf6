package org.vestibule.page.cache;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * Records a change of what a portal's visitors see. The database's triggers insert these rows for every change. Rows
 * instead of a counter, because inserts don't wait for the locks of other transactions.
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
