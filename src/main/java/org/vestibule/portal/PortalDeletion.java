package org.vestibule.portal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** When and by whom a portal was deleted, and when the removal of its data began. */
@Embeddable
public class PortalDeletion {

    @Column(name = "deleted_at")
    private Instant at;

    @Column(name = "deleted_by")
    private String by;

    @Column(name = "removal_began_at")
    private Instant removalBeganAt;

    protected PortalDeletion() {}

    PortalDeletion(Instant at, String by, Instant removalBeganAt) {
        this.at = at;
        this.by = by;
        this.removalBeganAt = removalBeganAt;
    }

    public Instant at() {
        return at;
    }

    /** The name of the user who deleted it. */
    public String by() {
        return by;
    }

    /** Whether the portal can no longer be restored, because parts of it may already be removed. */
    public boolean isFinal() {
        return removalBeganAt != null;
    }

    PortalDeletion begun(Instant now) {
        return new PortalDeletion(at, by, now);
    }
}
