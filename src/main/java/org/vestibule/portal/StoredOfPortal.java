package org.vestibule.portal;

import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import org.vestibule.security.PortalRecord;
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

    @Override
    public Long portalId() {
        return portal.id();
    }
}
