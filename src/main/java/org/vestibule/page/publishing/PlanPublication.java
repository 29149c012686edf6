package org.vestibule.page.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vestibule.audit.AuditEvent;
import org.vestibule.audit.AuditEventType;
import org.vestibule.audit.AuditTrail;
import org.vestibule.page.Page;
import org.vestibule.page.PageRepository;
import org.vestibule.portal.Portal;
import org.vestibule.security.Caller;
import org.vestibule.security.Requires;
import org.vestibule.security.Right;

/**
 * Schedules publications. At the planned time the then current draft is published, so that it includes later
 * corrections, and never reverts an earlier publication.
 */
@ApplicationScoped
@Transactional
@Requires(Right.PAGES)
public class PlanPublication {

    /** The maximum number of open plans for a page. */
    static final int MAX_OPEN = 20;

    private static final Period FURTHEST = Period.ofYears(2);

    private final PageRepository pages;
    private final PlannedPublicationRepository planned;
    private final Caller caller;
    private final Clock clock;
    private final AuditTrail auditTrail;

    @Inject
    public PlanPublication(
            PageRepository pages,
            PlannedPublicationRepository planned,
            Caller caller,
            Clock clock,
            AuditTrail auditTrail) {
        this.pages = pages;
        this.planned = planned;
        this.caller = caller;
        this.clock = clock;
        this.auditTrail = auditTrail;
    }

    /** Plans to publish the page at that time. */
    public PlanPublicationOutcome plan(long pageId, ZonedDateTime at) {
        Page page = pages.lock(pageId, caller.portals());
        Instant now = clock.instant();
        if (!at.toInstant().isAfter(now)) {
            return new PlanPublicationOutcome.TooEarly();
        }
        if (at.minus(FURTHEST).toInstant().isAfter(now)) {
            return new PlanPublicationOutcome.TooLate();
        }
        List<PlannedPublication> open = planned.openOf(pageId);
        if (open.stream().anyMatch(other -> other.due().toInstant().equals(at.toInstant()))) {
            return new PlanPublicationOutcome.AlreadyPlanned();
        }
        if (open.size() >= MAX_OPEN) {
            return new PlanPublicationOutcome.TooMany(MAX_OPEN);
        }
        var publication = new PlannedPublication(pageId, at, caller.name(), now);
        planned.add(publication);
        auditTrail.tell(AuditEvent.of(AuditEventType.PAGE__PUBLICATION_PLANNED)
                .with("page", pageId)
                .with("portal", page.portal().key())
                .with("at", at.toInstant()));
        return new PlanPublicationOutcome.Planned(publication);
    }

    /** Cancels a plan; false if it isn't open any more, or belongs to another page. */
    public boolean cancel(long pageId, long id) {
        boolean here = open(pageId).stream().anyMatch(each -> each.id() == id);
        if (!here || !planned.close(id, PlannedPublication.Outcome.CANCELLED, clock.instant())) {
            return false;
        }
        auditTrail.tell(
                AuditEvent.of(AuditEventType.PAGE__PUBLICATION_CANCELLED).with("page", pageId));
        return true;
    }

    /** When the page is published next; empty if nothing is planned. */
    public Optional<ZonedDateTime> next(long pageId) {
        return open(pageId).stream().findFirst().map(PlannedPublication::due);
    }

    /** The same for all of the portal's pages with a plan, by page id. */
    public Map<Long, ZonedDateTime> nextIn(Portal portal) {
        return planned.openIn(portal.id()).stream()
                .collect(Collectors.toMap(PlannedPublication::pageId, PlannedPublication::due, (next, later) -> next));
    }

    /** The open plans of the page, the next first. */
    public List<PlannedPublication> of(long pageId) {
        return open(pageId);
    }

    private List<PlannedPublication> open(long pageId) {
        return pages.mayBeSeen(pageId, caller.portals()) ? planned.openOf(pageId) : List.of();
    }
}
