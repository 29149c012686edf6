package org.vestibule.portal;

import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import org.vestibule.security.PortalRecord;
import org.vestibule.security.PortalScope;
import org.vestibule.shared.Stored;

/** Base class of stored records that belong to a portal, which never changes. */
@MappedSuperclass
public abstract class StoredOfPortal extends Stored implements PortalRecord {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "portal_id")
    private Portal portal;

    protected StoredOfPortal() {}

    protected StoredOfPortal(Portal portal) {
        this.portal = portal;
    }

    public Portal portal() {
        return portal;
    }

    /** Whether it may be seen by somebody who sees these portals: nobody sees the records of a deleted portal. */
    public boolean isSeenIn(PortalScope visible) {
        return visible.contains(this) && portal.deletion().isEmpty();
    }

    @Override
    public Long portalId() {
        return portal.id();
    }
}
