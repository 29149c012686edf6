package org.vestibule.job.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.vestibule.portal.bin.PortalDataRemover;

/** Removes the jobs about a portal. */
@ApplicationScoped
class JobPortalRemover implements PortalDataRemover {

    private final JobRemover removal;

    @Inject
    JobPortalRemover(JobRemover removal) {
        this.removal = removal;
    }

    @Override
    public Stage stage() {
        return Stage.JOBS;
    }

    @Override
    public int remove(long portalId) {
        return removal.removeOf(portalId);
    }
}
