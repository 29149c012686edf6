package org.vestibule.portal.bin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vestibule.audit.AuditEvent;
import org.vestibule.audit.AuditEventType;
import org.vestibule.audit.AuditTrail;
import org.vestibule.portal.Portal;

/**
 * Removes a deleted portal step by step, each call in one transaction. After a crash, any node can call again and
 * continues with what is left.
 */
@ApplicationScoped
@Transactional
class PortalRemoval {

    private final PortalBinRepository bin;
    private final Instance<PortalDataRemover> known;
    private final Clock clock;
    private final AuditTrail auditTrail;

    @Inject
    PortalRemoval(PortalBinRepository bin, @Any Instance<PortalDataRemover> known, Clock clock, AuditTrail auditTrail) {
        this.bin = bin;
        this.known = known;
        this.clock = clock;
        this.auditTrail = auditTrail;
    }

    /**
     * Marks the removal as begun, so that the portal can no longer be restored.
     *
     * @return false if the portal was restored meanwhile, or is already removed
     */
    boolean begin(long portalId, Instant deletedBefore) {
        Optional<Portal> due = bin.forChange(portalId)
                .filter(portal -> portal.deletion().orElseThrow().at().isBefore(deletedBefore));
        due.filter(portal -> !portal.deletion().orElseThrow().isFinal())
                .ifPresent(portal -> portal.beginRemoval(clock.instant()));
        return due.isPresent();
    }

    /**
     * Removes a portion of the remaining data, except the portal itself and its roles; returns the number of rows
     * removed.
     */
    int removePortion(long portalId) {
        for (PortalDataRemover remover : inOrder()) {
            int removed = remover.remove(portalId);
            if (removed > 0) {
                return removed;
            }
        }
        return 0;
    }

    private List<PortalDataRemover> inOrder() {
        return known.stream()
                .sorted(Comparator.comparing(PortalDataRemover::stage))
                .toList();
    }

    /** Removes the portal itself after all its other data, which frees its address. */
    void end(long portalId) {
        bin.forChange(portalId).ifPresent(portal -> {
            bin.remove(portal);
            auditTrail.tell(AuditEvent.of(AuditEventType.PORTAL__REMOVED).with("portal", portal.key()));
        });
    }
}
