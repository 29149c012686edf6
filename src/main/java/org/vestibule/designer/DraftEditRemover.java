package org.vestibule.designer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.vestibule.portal.bin.PortalDataRemover;

/** Deletes the draft logs of a portal's pages; their edit locks are deleted with the pages. */
@ApplicationScoped
@Transactional
class DraftEditRemover implements PortalDataRemover {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Stage stage() {
        return Stage.DRAFT_EDITS;
    }

    @Override
    public int remove(long portalId) {
        List<Long> ids = entities.createQuery(
                        "select e.id from DraftEdit e, Page p where e.pageId = p.id and p.portal.id = :portal",
                        Long.class)
                .setParameter("portal", portalId)
                .setMaxResults(PORTION)
                .getResultList();
        return ids.isEmpty()
                ? 0
                : entities.createQuery("delete from DraftEdit e where e.id in :ids")
                        .setParameter("ids", ids)
                        .executeUpdate();
    }
}
