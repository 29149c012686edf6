package org.vestibule.portal.bin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.vestibule.audit.AuditEvent;
import org.vestibule.audit.AuditEventType;
import org.vestibule.audit.AuditTrail;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRepository;
import org.vestibule.security.Caller;
import org.vestibule.security.Requires;
import org.vestibule.security.Right;
import org.vestibule.shared.SingleLineText;

/** Deletes closed portals, and restores them within the retention time. */
@ApplicationScoped
@Transactional
@Requires(Right.PORTAL_SETTINGS)
public class PortalBin {

    /** How long a deleted portal can be restored. */
    public static final Duration RETENTION = Duration.ofDays(30);

    private final PortalRepository portals;
    private final PortalBinRepository bin;
    private final Caller caller;
    private final Clock clock;
    private final AuditTrail auditTrail;

    @Inject
    PortalBin(PortalRepository portals, PortalBinRepository bin, Caller caller, Clock clock, AuditTrail auditTrail) {
        this.portals = portals;
        this.bin = bin;
        this.caller = caller;
        this.clock = clock;
        this.auditTrail = auditTrail;
    }

    /** The deleted portals, most recently deleted first. */
    public List<DeletedPortal> all() {
        return bin.all().stream().map(DeletedPortal::of).toList();
    }

    /**
     * Deletes a closed portal: it disappears from every list, prompt and search, and its pages answer as if they had
     * never existed.
     *
     * @param address what the user typed to confirm which portal is meant; surrounding spaces are ignored
     */
    public DeletePortalOutcome delete(long id, String address) {
        Optional<Portal> found = portals.forChange(id);
        if (found.isEmpty()) {
            return bin.forChange(id)
                    .<DeletePortalOutcome>map(before -> new DeletePortalOutcome.Deleted(DeletedPortal.of(before)))
                    .orElseGet(DeletePortalOutcome.Unknown::new);
        }
        Portal portal = found.get();
        if (!portal.closed()) {
            return new DeletePortalOutcome.StillOpen();
        }
        if (!portal.key().equals(SingleLineText.tidy(address))) {
            return new DeletePortalOutcome.OtherAddress(portal.key());
        }
        portal.delete(caller.name(), clock.instant());
        tell(AuditEventType.PORTAL__DELETED, portal);
        return new DeletePortalOutcome.Deleted(DeletedPortal.of(portal));
    }

    /** Restores a deleted portal, which stays closed, unless its removal has begun. */
    public RestorePortalOutcome restore(long id) {
        Optional<Portal> found = bin.forChange(id);
        if (found.isEmpty()) {
            return new RestorePortalOutcome.Gone();
        }
        Portal portal = found.get();
        if (portal.deletion().orElseThrow().isFinal()) {
            return new RestorePortalOutcome.TooLate(DeletedPortal.of(portal));
        }
        portal.restore();
        tell(AuditEventType.PORTAL__RESTORED, portal);
        return new RestorePortalOutcome.Restored(portal);
    }

    private void tell(AuditEventType type, Portal portal) {
        auditTrail.tell(AuditEvent.of(type).with("portal", portal.key()));
    }
}
