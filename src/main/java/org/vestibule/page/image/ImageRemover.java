package org.vestibule.page.image;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.vestibule.portal.bin.PortalDataRemover;

/** Deletes the images of a portal, including those in the recycle bin. */
@ApplicationScoped
@Transactional
class ImageRemover implements PortalDataRemover {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Stage stage() {
        return Stage.IMAGES;
    }

    @Override
    public int remove(long portalId) {
        List<Long> ids = entities.createQuery("select i.id from SiteImage i where i.portal.id = :portal", Long.class)
                .setParameter("portal", portalId)
                .setMaxResults(PORTION)
                .getResultList();
        return ids.isEmpty()
                ? 0
                : entities.createQuery("delete from SiteImage i where i.id in :ids")
                        .setParameter("ids", ids)
                        .executeUpdate();
    }
}
