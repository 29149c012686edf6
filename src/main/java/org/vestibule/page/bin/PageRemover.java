package org.vestibule.page.bin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.vestibule.portal.bin.PortalDataRemover;

/** Deletes the pages of a portal, including those in the recycle bin, with their revisions and former paths. */
@ApplicationScoped
@Transactional
class PageRemover implements PortalDataRemover {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Stage stage() {
        return Stage.PAGES;
    }

    @Override
    public int remove(long portalId) {
        int revisions = removeRevisions(portalId);
        return revisions > 0 ? revisions : removePages(portalId);
    }

    private int removeRevisions(long portalId) {
        List<Long> ids = ids("select r.id from Revision r where r.page.portal.id = :portal", portalId);
        return ids.isEmpty() ? 0 : delete("delete from Revision r where r.id in :ids", ids);
    }

    private int removePages(long portalId) {
        List<Long> ids = ids("select p.id from Page p where p.portal.id = :portal", portalId);
        if (ids.isEmpty()) {
            return 0;
        }
        // Pages refer to their parents, and redirects to their pages.
        sql("update site_page set parent_id = null where portal_id = ?1 and parent_id is not null", portalId);
        sql("delete from site_page_redirect where portal_id = ?1", portalId);
        return delete("delete from Page p where p.id in :ids", ids);
    }

    private List<Long> ids(String query, long portalId) {
        return entities.createQuery(query, Long.class)
                .setParameter("portal", portalId)
                .setMaxResults(PORTION)
                .getResultList();
    }

    private int delete(String statement, List<Long> ids) {
        return entities.createQuery(statement).setParameter("ids", ids).executeUpdate();
    }

    private void sql(String statement, long portalId) {
        entities.createNativeQuery(statement).setParameter(1, portalId).executeUpdate();
    }
}
