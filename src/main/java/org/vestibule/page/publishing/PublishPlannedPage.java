package org.vestibule.page.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.vestibule.page.Page;
import org.vestibule.page.PageRepository;
import org.vestibule.page.publishing.PlannedPublication.Outcome;

/** Executes a planned publication in its own transaction. Only the node that closes the row publishes the page. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class PublishPlannedPage {

    private final PlannedPublicationRepository planned;
    private final PageRepository pages;
    private final PublishingService publishing;
    private final Clock clock;

    @Inject
    PublishPlannedPage(
            PlannedPublicationRepository planned, PageRepository pages, PublishingService publishing, Clock clock) {
        this.planned = planned;
        this.pages = pages;
        this.publishing = publishing;
        this.clock = clock;
    }

    /**
     * Publishes the page, unless another node or an author has closed the plan before; returns whether this call closed
     * it.
     */
    boolean carryOut(long id) {
        if (!planned.close(id, Outcome.PUBLISHED, clock.instant())) {
            return false;
        }
        PlannedPublication publication = planned.byId(id).orElseThrow();
        Page page = pages.lock(publication.pageId());
        if (page.deletedAt().isPresent()) {
            planned.settle(id, Outcome.GONE);
        } else if (!publishing.publish(page, publication.by())) {
            planned.settle(id, Outcome.UNCHANGED);
        }
        return true;
    }
}
