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
 * Removes a deleted portal piece by piece, each call in one transaction. Whichever node calls, and after whatever call another
 * one was killed, the next call goes on with what is left.
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
     * Makes sure that nobody restores the portal any more.
     *
     * @return false where somebody has restored it, or it is gone
     */
    boolean begin(long portalId, Instant deletedBefore) {
        Optional<Portal> due = bin.forChange(portalId)
                .filter(portal -> portal.deletion().orElseThrow().at().isBefore(deletedBefore));
        due.filter(portal -> !portal.deletion().orElseThrow().isFinal())
                .ifPresent(portal -> portal.beginRemoval(clock.instant()));
        return due.isPresent();
    }

    /** Removes a portion of what is left beside the portal itself and its roles, and says how many rows that were. */
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

    /** Removes the portal itself, of which nothing else is left, so that its address is free. */
    void end(long portalId) {
        bin.forChange(portalId).ifPresent(portal -> {
            bin.remove(portal);
            auditTrail.tell(AuditEvent.of(AuditEventType.PORTAL__REMOVED).with("portal", portal.key()));
        });
    }
}
